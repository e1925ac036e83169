/** Words of operations, the two queues, the archived depot system and the company's own business space. */
import { operationsDomain as domain, platformDomain } from './domains';
import type { Vocabulary } from './vocabulary';

export const reliabilityWords: Vocabulary = {
  domain: { ...domain, circumstances: platformDomain.circumstances },
  components: ['Monitoring', 'Network', 'Databases', 'On-call'],
  epics: [
    ['Fewer pages at night', 'Silence alerts that heal themselves', 'Group alerts by cause', 'Agree an error budget'],
    ['Recovery we have rehearsed', 'Restore a database from backup', 'Fail over to the second region', 'Run a hub without the data centre'],
    ['Capacity for peak season', 'Load test the label service', 'Order spare scanners', 'Reserve capacity'],
    ['Network that survives a digger', 'Add a second line', 'Test the mobile fallback'],
  ],
  symptoms: [
    'Disk alert fires too late', 'Backup report is green without a backup', 'Label printers lose their queue', 'Second line stays down after a test',
    'Replica lags ten minutes', 'Log archive misses an hour', 'Pager rings the wrong rota',
  ],
  chores: [
    'Patch the operating system', 'Renew the certificates', 'Replace a failing disk', 'Move to the new monitoring agent',
    'Review the firewall rules', 'Check the spare capacity', 'Rehearse the restore', 'Update the runbook',
    'Rotate the service accounts', 'Tune the alert thresholds', 'Clean up unused addresses', 'Test the emergency power',
  ],
};

export const workplaceWords: Vocabulary = {
  domain,
  components: ['Laptops', 'Access', 'Phones', 'Printers'],
  epics: [],
  symptoms: [
    'Label printer prints garbage', 'Laptop does not wake up', 'Cannot open the shift planner', 'Phone has no signal',
    'Badge does not open the gate', 'Shared mailbox is missing', 'Screen flickers', 'Meeting room display is black',
    'VPN drops', 'New scanner is not recognised', 'Access to the finance folder', 'Lost security key',
    'Docking station charges but shows no picture', 'Headset is silent in calls',
  ],
  chores: [],
};

export const careWords: Vocabulary = {
  domain: {
    ...domain,
    circumstances: [
      'since last Friday', '(before the weekend, please)', 'from a consignment of three', 'to Kraków', 'to Uppsala', 'to Tartu',
      'after a failed delivery', 'for a wholesale customer', 'from the Porto warehouse',
      'to Setúbal', 'to a parcel locker', 'for a hospital', 'to Ostrava', 'to a farm near Lund', 'for our second shop',
    ],
  },
  components: [],
  epics: [],
  symptoms: [
    'No news of a parcel', 'Change of address', 'Unknown surcharge', 'Missed pickup', 'Water damage to a parcel', 'Missing refund',
    'Customs form to be sent again',
    'Wrong contents in a parcel', 'Recipient denies receipt of a parcel', 'Proof of delivery wanted', 'Late delivery', 'Claim for broken goods',
    'Undeliverable parcel',
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
    places: [
      'for the spring fair', 'for peak season', 'for the locker launch', 'for new shops', 'for drivers', 'for the annual report',
      'for the Porto opening', 'for the podcast', 'for the returns campaign', 'for the partner day',
    ],
  },
  components: [],
  epics: [],
  symptoms: [],
  chores: [
    'Book the photographer', 'Approve the posters', 'Write the newsletter', 'Brief the agency', 'Translate the flyer', 'Collect customer quotes',
    'Plan the stand', 'Order the give-aways', 'Check the image rights', 'Report the results',
  ],
};
