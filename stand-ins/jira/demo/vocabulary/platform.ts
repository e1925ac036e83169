/** Words of the spaces that other teams build on: platform core, data, sign-in, notifications. */
import { platformDomain as domain } from './domains';
import type { Vocabulary } from './vocabulary';

export const platformWords: Vocabulary = {
  domain,
  initiatives: ['Every service on the new runtime', 'A developer ships on the first day'],
  components: ['Runtime', 'Event bus', 'Build', 'Service catalogue', 'Edge'],
  epics: [
    ['One runtime for all services', 'Start a service from a template', 'Move a service without downtime', 'Scale a service by queue length'],
    ['Events with contracts', 'Publish an event’s schema', 'Refuse an event that breaks its contract', 'Replay events for one consumer'],
    ['Builds in five minutes', 'Cache dependencies between builds', 'Run only the tests a change can break', 'Show why a build was slow'],
    ['A catalogue that is true', 'Read owners from the repository', 'Show a service’s dependencies', 'Mark services without an owner'],
    ['Releases that undo themselves', 'Release to one depot first', 'Undo a release on rising errors', 'Freeze releases for a day'],
    ['Secrets nobody copies', 'Lend a secret for an hour', 'Rotate secrets on a schedule', 'Find secrets in logs'],
    ['Cost in sight', 'Show a team’s cost by service', 'Stop idle environments', 'Forecast the peak-season bill'],
    ['Edge servers as cattle', 'Install an edge server from the network', 'Replace an edge server in an hour'],
  ],
  symptoms: [
    'Event is delivered out of order', 'Build cache is always cold', 'Service template lacks health checks', 'Catalogue shows a retired service',
    'Release is undone without an error', 'Secret is rotated before its reader knows', 'Edge server boots the old image',
    'Queue length is reported as zero', 'Cost report counts a service twice', 'Schema check passes an empty file',
  ],
  chores: [
    'Upgrade the cluster', 'Move the build agents', 'Shorten log retention', 'Rehearse the region failover', 'Delete abandoned environments',
    'Refresh the base images', 'Rewrite the on-call guide',
  ],
};

export const dataWords: Vocabulary = {
  domain,
  components: ['Forecast', 'Reports', 'Ingestion', 'Data quality'],
  epics: [
    ['Forecast by depot and hour', 'Forecast parcels by depot', 'Learn from promotions shops announce', 'Show the forecast’s error'],
    ['One number for on-time', 'Define on-time once', 'Explain a late parcel', 'Publish on-time by region'],
    ['Scans in the warehouse within a minute', 'Stream scans', 'Catch up after an outage', 'Drop duplicate scans'],
    ['Data people find', 'Describe every table', 'Name an owner for a table', 'Warn before a table changes'],
    ['Personal data with an end date', 'Delete addresses after a year', 'Answer an access request', 'Mask names in test data'],
    ['Self-service for analysts', 'Save a query as a report', 'Share a report with a shop', 'Limit expensive queries'],
  ],
  symptoms: [
    'Forecast is flat on Sundays', 'On-time share exceeds 100 %', 'Scan arrives a day late', 'Report hides the last hour', 'Table has two owners',
    'Access request misses returns', 'Promotions are counted twice', 'Query limit stops a small query', 'Masked name is reversible',
  ],
  chores: [
    'Partition the scan table', 'Retrain the forecast', 'Backfill the lost week', 'Retire the old reports', 'Check lineage of the on-time table',
    'Compress the archive',
  ],
};

export const signInWords: Vocabulary = {
  domain,
  components: ['Sign-in', 'Fraud rules', 'Sessions'],
  epics: [
    ['Sign in without a password', 'Register a passkey', 'Recover an account without support', 'Sign in on a shared tablet'],
    ['Stolen accounts stopped early', 'Score a sign-in by its risk', 'Ask again on a new device', 'Tell the owner about a blocked sign-in'],
    ['Access that ends', 'Remove access on the last day', 'Review access every quarter', 'Expire shared accounts'],
    ['Fake shops found', 'Check a new shop’s history', 'Hold the first payouts of a risky shop'],
  ],
  symptoms: [
    'Session survives a sign-out', 'Passkey prompt appears twice', 'Risk score is missing for tablets', 'Blocked shop can still print labels',
    'Access review lists people who left', 'Recovery mail goes to the old address',
  ],
  chores: [
    'Rotate the signing keys', 'Run the yearly penetration test', 'Archive audit events', 'Remove the legacy token format',
    'Tune the sign-in limits', 'Rehearse the account freeze',
  ],
};

export const notificationWords: Vocabulary = {
  domain,
  components: ['E-mail', 'Text messages', 'Push', 'Templates'],
  epics: [
    ['The right message at the right time', 'Send one message per delivery step', 'Hold messages at night', 'Stop messages after delivery'],
    ['Templates shops can edit', 'Edit a template with a preview', 'Translate a template', 'Approve a changed template'],
    ['Know that it arrived', 'Record the delivery of a message', 'Try another channel after a bounce', 'Show message history to support'],
    ['Unsubscribe that works everywhere', 'Honour an unsubscribe within a minute', 'Choose channels by topic'],
    ['Cheaper text messages', 'Prefer push over text message', 'Choose the cheapest carrier by country'],
  ],
  symptoms: [
    'Message is sent in the wrong language', 'Text message is split in two', 'Push opens the wrong parcel', 'Unsubscribe link is expired',
    'Preview differs from the sent mail', 'Bounce is counted twice', 'Night hold lasts until noon', 'Sender name is empty',
  ],
  chores: [
    'Warm up the new sending domain', 'Renew the text message contract', 'Purge the message log', 'Check templates for dead links',
    'Move push certificates', 'Split the send queue',
  ],
};
