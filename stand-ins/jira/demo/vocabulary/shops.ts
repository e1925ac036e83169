/** Words of the spaces that shops and recipients see: tracking, checkout, returns, the merchant portal, ideas. */
import { shopsDomain as domain } from './domains';
import type { Vocabulary } from './vocabulary';

export const trackingWords: Vocabulary = {
  domain,
  components: ['Tracking page', 'Status feed', 'Preferences', 'Widget'],
  epics: [
    [
      'Arrival windows people can trust', 'Show a two-hour arrival window', 'Explain why an arrival window moved',
      'Warn before the courier turns into the street',
    ],
    ['Change delivery on the way', 'Let recipients pick another day', 'Hand a parcel to a named neighbour', 'Redirect to the nearest locker'],
    ['One page for all my parcels', 'Group parcels by arrival day', 'Find a parcel by shop name', 'Archive delivered parcels after a month'],
    ['Proof of delivery', 'Show the photo of the drop-off place', 'Hide the photo from shared links'],
    ['Plain words for every scan', 'Replace scanner codes by sentences', 'Say what happens next after each scan'],
    ['Tracking inside the shop', 'Embed the progress bar', 'Match the order number to the parcel'],
  ],
  symptoms: [
    'Arrival window jumps back an hour', 'Map pin shows the depot instead of the van', 'Delivered parcel is listed as on its way',
    'Progress bar skips the customs step',
    'Neighbour’s name is cut off', 'Redirect button stays grey', 'Photo of the drop-off place does not load', 'Status feed repeats the last scan',
    'Search finds nothing for upper-case parcel numbers',
  ],
  chores: [
    'Replace the map tile provider', 'Drop the old status codes', 'Measure time to first status', 'Split the scan history query',
    'Raise test coverage of the window calculation', 'Renew consent texts',
  ],
};

export const checkoutWords: Vocabulary = {
  domain,
  components: ['Plug-in core', 'Pay page', 'Rates', 'Address form', 'Pickup map'],
  epics: [
    ['Delivery choices at checkout', 'Offer evening delivery', 'Show the price difference between lockers and home', 'Remember the last choice'],
    [
      'Plug-in that installs itself', 'Connect a shop in three steps', 'Check the shop’s settings before going live',
      'Roll back to the previous plug-in version',
    ],
    ['Pay page without surprises', 'Show duties before payment', 'Keep the basket after a failed payment', 'Accept bank transfer'],
    ['Live rates', 'Quote a rate from the parcel’s weight', 'Cache rates by postcode area', 'Fall back to a flat rate'],
    ['Pickup points on a map', 'Sort pickup points by walking time', 'Show opening hours', 'Hide full lockers'],
    ['Fewer abandoned baskets', 'Explain delivery dates in the basket', 'Shorten the address form', 'Bring back an abandoned basket by e-mail'],
    ['Checkout for business buyers', 'Ask for a cost centre', 'Print the purchase order number on the label'],
  ],
  symptoms: [
    'Rate quote times out', 'Pickup map opens in the wrong city', 'Plug-in settings are lost', 'Pay button fires twice',
    'Duties are shown in the wrong currency', 'Evening delivery is offered on Sundays',
    'Address form rejects a valid street', 'Locker is shown as free but is full', 'Discount is applied to the delivery price',
    'Order confirmation lists the parcel twice',
  ],
  chores: [
    'Support the new shop platform version', 'Sign the plug-in packages', 'Remove the jQuery widget', 'Contract tests against the rates service',
    'Trim the checkout bundle', 'Rewrite the install guide',
  ],
};

export const returnsWords: Vocabulary = {
  domain,
  components: ['Return portal', 'Labels', 'Refund trigger', 'Inspection'],
  epics: [
    ['Returns without a printer', 'Show a return code to scan', 'Accept parcels without a label at lockers', 'Print the label at the counter'],
    ['Refund as soon as it is scanned', 'Tell the shop at the first scan', 'Hold refunds for expensive goods', 'Show the refund’s progress'],
    ['Return reasons shops can use', 'Ask one question per item', 'Compare return reasons by product', 'Export reasons every week'],
    ['Exchange instead of refund', 'Offer another size', 'Reserve the replacement until the return is scanned'],
    ['Condition check at the hub', 'Photograph opened parcels', 'Grade returned goods', 'Route damaged goods to the claims desk'],
  ],
  symptoms: [
    'Return code is rejected at the counter', 'Refund is sent twice', 'Return window closes a day early', 'Exchange asks for a new address',
    'Reason list is empty',
    'Label shows the old warehouse', 'Inspection photo is upside down', 'Return is stuck in "on its way"', 'Counter prints two labels',
  ],
  chores: [
    'Retire the paper form service', 'Archive returns older than three years', 'Tune the refund retry', 'Document the inspection codes',
    'Load test the return portal', 'Unify the label templates',
  ],
};

export const merchantPortalWords: Vocabulary = {
  domain,
  components: ['Orders', 'Team access', 'Reports', 'Billing view'],
  epics: [
    ['Bulk shipping', 'Upload orders from a spreadsheet', 'Print a hundred labels in one go', 'Fix addresses before printing'],
    ['Roles for shop staff', 'Invite a colleague', 'Limit refunds to managers', 'Show who changed the pickup time'],
    ['Claims without phone calls', 'Open a claim from the parcel', 'Attach photos to a claim', 'Track a claim’s decision'],
    ['Reports that answer questions', 'Compare delivery times by region', 'Show late parcels of the last week', 'Schedule a report'],
    ['A portal that loads at once', 'Load the order list in pages', 'Keep filters between visits'],
  ],
  symptoms: [
    'Order list forgets its filter', 'Spreadsheet upload drops the last row', 'Invited colleague sees an empty portal',
    'Claim form loses its photos', 'Report total differs from the invoice',
    'Pickup time cannot be changed on Fridays', 'Label preview is blank', 'Two-step login loops', 'Export contains deleted users',
  ],
  chores: [
    'Move the portal to the new sign-in', 'Upgrade the table component', 'Delete unused report queries', 'Add synthetic checks',
    'Review access logs', 'Translate the help pages',
  ],
};

export const ideaWords: Vocabulary = {
  domain: { ...domain, contexts: ['', 'as a paid extra', 'with one partner first', 'for subscribers', 'in city centres', 'in the country', 'in Finland first', 'for business recipients', 'as an experiment'] },
  components: [],
  epics: [
    [
      'Ideas from shops', 'Parcel insurance in the basket', 'A delivery day the shop can promise', 'Packaging that comes back',
      'Photo of the packed parcel', 'One bill for all carriers', 'Same-day delivery inside the ring road',
    ],
    [
      'Ideas from recipients', 'Leave it with the hairdresser', 'A quiet doorbell', 'Deliver when I am home', 'Send it back from my desk',
      'Choose the greenest delivery', 'Share a parcel with the family',
    ],
    ['Ideas from the hubs', 'Sort by floor of the building', 'Night lockers at stations', 'Weigh in motion', 'Reusable cages with sensors'],
  ],
  symptoms: [], chores: [],
};
