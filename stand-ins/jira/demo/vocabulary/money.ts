/** Words of the spaces that move money: payouts, billing, customs, cash on delivery, parcel cover. */
import { moneyDomain as domain } from './domains';
import type { Vocabulary } from './vocabulary';

export const payoutWords: Vocabulary = {
  domain,
  components: ['Payout runs', 'Bank files', 'Statements', 'Holds'],
  epics: [
    ['Payouts every day', 'Pay shops on the day after delivery', 'Let a shop choose its payout day', 'Group small payouts'],
    ['Statements that explain themselves', 'Show every fee behind a payout', 'Link a payout to its parcels', 'Send the statement to the accountant'],
    ['Holds people understand', 'Say why a payout is held', 'Release part of a held payout', 'Ask for a missing document'],
    ['Instant transfer', 'Offer instant transfer', 'Fall back to the next bank run', 'Limit instant transfers by risk'],
    ['Bank accounts checked once', 'Verify the account holder', 'Recheck an account after a change of owner'],
  ],
  symptoms: [
    'Payout is booked on a holiday', 'Statement misses the last parcel', 'Bank file is sent twice', 'Hold is released without a reason',
    'Fee is rounded up twice', 'Instant transfer shows as pending', 'Account check never ends', 'Payout currency falls back to euro',
  ],
  chores: [
    'Rotate the bank certificates', 'Replay a month of payout runs', 'Move statements to the archive', 'Tighten the four-eyes rule',
    'Remove the old bank format', 'Name an alert for late files',
  ],
};

export const billingWords: Vocabulary = {
  domain,
  components: ['Invoices', 'Price lists', 'Dunning', 'Disputes'],
  epics: [
    ['One invoice for everything', 'Merge carrier surcharges', 'Split an invoice by cost centre', 'Show the contract price beside each line'],
    ['Price lists with a history', 'Schedule a price change', 'Preview a new price list', 'Show which shops pay the old price'],
    ['E-invoicing by law', 'Send invoices over the public network', 'Archive the signed original', 'Report rejected invoices'],
    ['Reminders with manners', 'Wait for an open dispute', 'Send the reminder to the right person', 'Agree a payment plan'],
    ['Disputes settled in days', 'Open a dispute on one line', 'Attach the weigh-in photo', 'Credit a settled dispute'],
    ['Fuel surcharge by the week', 'Load the weekly fuel index', 'Explain the surcharge'],
  ],
  symptoms: [
    'Invoice total differs by a cent', 'Reminder is sent for a paid invoice', 'Credit note has no reference', 'Surcharge is added to letters',
    'Price change starts a day late', 'VAT number check fails', 'Dispute reopens by itself', 'PDF shows the old address',
    'Line order changes on reprint',
  ],
  chores: [
    'Close the previous ledger period', 'Migrate price rules', 'Archive signed invoices', 'Upgrade the tax table', 'Clean the dunning levels',
    'Check invoice numbers for gaps',
  ],
};

export const customsWords: Vocabulary = {
  domain,
  components: ['Declarations', 'Tariff codes', 'Broker desk'],
  epics: [
    ['Declared before it lands', 'Send the declaration at the first scan', 'Correct a declaration in transit', 'Show what customs asks for'],
    ['Tariff codes from plain words', 'Suggest a tariff code', 'Learn from the broker’s choice', 'Warn about restricted goods'],
    ['Duties paid up front', 'Quote duties for a basket', 'Refund duties on returns', 'Book duties to the shop’s account'],
    ['Broker desk without paper', 'Queue declarations by deadline', 'Ask the sender for an invoice'],
  ],
  symptoms: [
    'Declaration is rejected for its weight', 'Duty quote uses last year’s rate', 'Broker sees a closed case', 'Tariff code loses a leading zero',
    'Invoice upload rejects photos', 'Restricted goods pass without a warning', 'Declaration number is empty',
  ],
  chores: [
    'Load the yearly tariff update', 'Renew the broker licence data', 'Store declarations for ten years', 'Test against the customs sandbox',
    'Map the new country codes', 'Remove fax handling',
  ],
};

export const cashWords: Vocabulary = {
  domain,
  components: ['Collection', 'Driver cash', 'Deposits'],
  epics: [
    ['Pay at the door by card', 'Take cards at the door', 'Print a receipt from the van', 'Refuse a card politely'],
    ['Cash that adds up', 'Count cash at the end of the shift', 'Deposit cash at a kiosk', 'Explain a shortfall'],
    ['Pay by phone before the van comes', 'Send a payment link', 'Mark the parcel as paid on the route', 'Cancel the link after delivery'],
    ['Fraud at the doorstep', 'Flag addresses with many refusals', 'Ask for a prepayment'],
  ],
  symptoms: [
    'Card terminal forgets the amount', 'Shortfall is booked to the wrong driver', 'Payment link opens an old parcel',
    'Deposit is missing from the statement', 'Receipt shows no VAT', 'Refused parcel counts as paid', 'Kiosk swallows the deposit slip',
  ],
  chores: [
    'Certify the new terminals', 'Reconcile the kiosk deposits', 'Replace the receipt paper format', 'Train depots on cash counts',
    'Lower the cash limit', 'Retire the cheque form',
  ],
};

export const coverWords: Vocabulary = {
  domain,
  components: ['Quotes', 'Claims', 'Policies'],
  epics: [
    ['Cover from the first euro', 'Quote cover by parcel value', 'Add cover after the purchase', 'Show what is covered'],
    ['Claims paid within a week', 'Decide small claims at once', 'Ask for one photo only', 'Pay a claim to the recipient'],
    ['Cover sold by partners', 'Offer cover in a partner’s basket', 'Split the premium with the partner', 'Report sold cover monthly'],
    ['Risk that prices itself', 'Price cover by route', 'Exclude goods by category'],
  ],
  symptoms: [
    'Premium is zero', 'Claim is closed before the photo arrives', 'Policy number repeats', 'Partner report shows cancelled cover',
    'Claim is paid to the shop instead of the recipient', 'Quote expires at once', 'Excluded goods can be insured',
  ],
  chores: [
    'Renew the insurer interface', 'Store policies for the regulator', 'Anonymise old claims', 'Check the premium table',
    'Describe the claim states', 'Stop the nightly mail',
  ],
};
