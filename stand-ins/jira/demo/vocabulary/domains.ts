/** What the projects of one category have in common: who it is for, when it breaks, on which part, in which market. */
import type { Domain } from './vocabulary';

const rollouts = ['', 'Nordic roll-out', 'Poland and Czechia', 'pilot with ten shops', 'Iberia', 'clean-up after launch', 'peak-season hardening'];

export const shopsDomain: Domain = {
  contexts: [
    '', 'for guest shoppers', 'for orders from several shops', 'on small phones', 'for business recipients', 'for parcels that cross a border',
    'in the shop’s own colours', 'in Polish and Czech', 'for people who use a screen reader', 'for weekly subscription boxes',
    'for the twenty largest shops', 'on slow connections', 'for shops without a developer', 'for gifts',
  ],
  circumstances: [
    'after the clocks change', 'in Safari private mode', 'for addresses with a floor number', 'when two tabs are open', 'since the last release',
    'for shops in two time zones', 'after the session expires', 'with large text switched on', 'for orders placed before midnight',
    'when the shop name contains an ampersand', 'for Finnish postcodes', 'on the first visit', 'behind a company proxy',
  ],
  places: [
    'in the merchant sandbox', 'for the embedded widget', 'on the public pages', 'in the shared component kit', 'for the mobile apps',
    'in the nightly build', 'for the legacy theme',
  ],
  rollouts,
};

export const networkDomain: Domain = {
  contexts: [
    '', 'in the northern region', 'on the night shift', 'for the smaller depots', 'at depots without Wi-Fi', 'for the Brno pilot',
    'in the inner city',
    'on the islands', 'in the week before Christmas', 'for contract drivers', 'outside opening hours', 'in the training environment',
    'on bank holidays', 'for partner carriers',
  ],
  circumstances: [
    'when the signal drops', 'after a shift change', 'on Monday mornings', 'in the Tampere region', 'after a restart', 'since the last update',
    'around midnight', 'when two people work on it', 'below minus ten degrees', 'during the evening peak', 'on bank holidays',
    'at the Porto depot', 'about once a week',
  ],
  places: [
    'on the depot tablets', 'for the Gothenburg hub', 'in the simulator', 'on the handheld scanners', 'for the partner interface',
    'in the training environment', 'on the message bus',
  ],
  rollouts: ['', 'Nordic roll-out', 'second wave of depots', 'pilot in Tampere', 'southern hubs', 'clean-up after launch', 'peak-season hardening'],
};

export const moneyDomain: Domain = {
  contexts: [
    '', 'for shops that trade in two currencies', 'at month end', 'for small amounts', 'for marketplaces', 'with an audit trail',
    'for shops on prepaid plans',
    'in the finance console', 'for the Polish entity', 'for partial deliveries', 'with four-eyes approval', 'for Swiss consignments',
    'for shops that joined this year', 'in the shop’s language',
  ],
  circumstances: [
    'on the last working day of the month', 'for amounts over 10,000', 'when the night run is late', 'after a refund', 'in Czech crowns',
    'for shops that changed their legal name',
    'when the exchange rate is missing', 'for two shops in Lisbon', 'after a correction by hand', 'since the ledger migration', 'on bank holidays',
    'when both runs overlap',
  ],
  places: [
    'in the ledger', 'for the bank gateway', 'in the reconciliation job', 'on the finance dashboard', 'for the audit export',
    'in the settlement archive', 'for the tax calendar',
  ],
  rollouts: ['', 'Nordic banks', 'Poland and Czechia', 'pilot with finance', 'marketplaces', 'clean-up after launch', 'audit findings'],
};

export const platformDomain: Domain = {
  contexts: [
    '', 'in the northern region', 'without a restart', 'for the first five teams', 'in both regions', 'with a record for the auditors',
    'with a dry run first', 'in the test environment',
    'for partners', 'during peak season', 'for the hubs', 'with a limit per team', 'behind a switch', 'with a measure on the team page',
  ],
  circumstances: [
    'when both regions deploy at once', 'under sustained load', 'for one team only', 'after a certificate rotation', 'right after a release',
    'on cold starts', 'in the test environment', 'since the library upgrade', 'when the clock drifts', 'about once a week', 'after a failover',
    'with tracing switched on', 'around midnight',
  ],
  places: [
    'in the northern region', 'on the staging cluster', 'for the event bus', 'in the build farm', 'for the service catalogue', 'on the edge servers',
    'in the secrets store',
  ],
  rollouts: ['', 'first five teams', 'all services', 'edge servers', 'second region', 'clean-up after launch', 'peak-season hardening'],
};

export const operationsDomain: Domain = {
  contexts: [
    '', 'for the night rota', 'with one page of instructions', 'for the hubs in the south', 'without paging anyone', 'for vendors with read access',
    'before peak season', 'for new starters', 'in the quiet week', 'with a tested way back',
  ],
  circumstances: [
    'at the Turku office', 'for two people in finance', 'since the weekend', 'on the third floor', 'after the password change', 'for new starters',
    'at the Brno depot', 'on every second try', 'when working from home',
    'at the front desk', 'after the update last night', 'for the whole night shift', 'on the shared laptop', 'in the driver lounge',
    'for a supplier on site', 'during the morning call', 'at the Lisbon hub',
  ],
  places: [
    'in the northern region', 'for the hubs', 'on the database cluster', 'for the public site', 'in the monitoring stack', 'for the backup site',
    'for the label printers', 'on the jump hosts', 'in the log archive', 'for the map service',
  ],
  rollouts: ['', 'northern region', 'southern region', 'hubs', 'clean-up'],
};
