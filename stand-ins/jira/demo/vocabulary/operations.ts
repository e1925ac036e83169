/** Words of operations, the two queues, the archived depot system and the company's own business space. */
import { operationsDomain as domain } from './domains';
import type { Vocabulary } from './vocabulary';

export const reliabilityWords: Vocabulary = {
  domain,
  components: ['Monitoring', 'Network', 'Databases', 'On-call'],
  epics: [
    ['Fewer pages at night', 'Silence alerts that heal themselves', 'Group alerts by cause', 'Agree an error budget'],
    ['Recovery we have rehearsed', 'Restore a database from backup', 'Fail over to the second region', 'Run a hub without the data centre'],
    ['Capacity for peak season', 'Load test the label service', 'Order spare scanners', 'Reserve capacity'],
    ['Network that survives a digger', 'Add a second line', 'Test the mobile fallback'],
  ],
  symptoms: ['Disk alert fires too late', 'Backup report is green without a backup', 'Label printers lose their queue', 'Second line stays down after a test', 'Replica lags ten minutes', 'Log archive misses an hour', 'Pager rings the wrong rota'],
  chores: [
    'Patch the operating system', 'Renew the certificates', 'Replace a failing disk', 'Move to the new monitoring agent', 'Review the firewall rules', 'Resize the cluster', 'Rehearse the restore', 'Update the runbook',
    'Rotate the service accounts', 'Tune the alert thresholds', 'Clean up unused addresses', 'Test the emergency power',
  ],
};

export const workplaceWords: Vocabulary = {
  domain,
  components: ['Laptops', 'Access', 'Phones', 'Printers'],
  epics: [],
  symptoms: [
    'Label printer prints garbage', 'Laptop does not wake up', 'Cannot open the shift planner', 'Phone has no signal', 'Badge does not open the gate', 'Shared mailbox is missing', 'Screen flickers', 'Meeting room display is black',
    'VPN drops', 'New scanner is not recognised', 'Access to the finance folder', 'Lost security key', 'Docking station charges but shows no picture', 'Headset is silent in calls',
  ],
  chores: [],
};

export const careWords: Vocabulary = {
  domain: {
    ...domain,
    circumstances: [
      'for order of last Friday', 'before the weekend', 'for three parcels', 'sent to Kraków', 'sent to Uppsala', 'with a signature', 'after a failed delivery', 'for a wholesale customer', 'from the Porto warehouse',
      'paid on delivery', 'with two labels', 'shipped as a gift', 'of the subscription box', 'for a hospital',
    ],
  },
  components: [],
  epics: [],
  symptoms: [
    'Where is my parcel', 'Please change the delivery address', 'Invoice line I do not recognise', 'Pickup was missed', 'Parcel arrived wet', 'Refund has not arrived', 'Please resend the customs form',
    'Wrong parcel delivered', 'Recipient says it never came', 'Need proof of delivery', 'Close one of our two accounts', 'Driver could not find the entrance',
  ],
  chores: [],
};

export const oldDepotWords: Vocabulary = {
  domain,
  components: ['Terminal', 'Reports'],
  epics: [['Switch off the old depot system', 'Export the last stock list', 'Redirect the terminals', 'Keep the reports readable']],
  symptoms: ['Terminal asks for a second login', 'Stock list is a day behind', 'Report prints one page only', 'Depot code is unknown'],
  chores: ['Stop the nightly copy', 'Hand over the database', 'Delete the test depots', 'Return the terminals'],
};

export const campaignWords: Vocabulary = {
  domain: {
    ...domain,
    places: ['for the spring fair', 'for peak season', 'for the locker launch', 'for new shops', 'for drivers', 'for the annual report', 'for the Porto opening', 'for the podcast', 'for the returns campaign', 'for the partner day'],
  },
  components: [],
  epics: [],
  symptoms: [],
  chores: ['Book the photographer', 'Approve the posters', 'Write the newsletter', 'Brief the agency', 'Translate the flyer', 'Collect customer quotes', 'Plan the stand', 'Order the give-aways', 'Check the image rights', 'Report the results'],
};
