/** Words of the delivery network's smaller spaces: address quality, the fleet, and the pilot that ended. */
import { networkDomain as domain } from './domains';
import type { Vocabulary } from './vocabulary';

export const addressWords: Vocabulary = {
  domain,
  components: ['Matcher', 'Corrections', 'Door data'],
  epics: [
    ['Addresses that lead to a door', 'Store the entrance of a building', 'Learn the door from past deliveries', 'Ask for the missing house number'],
    ['Corrections that stick', 'Apply a driver’s correction', 'Undo a wrong correction', 'Share corrections with the shop'],
    ['One address, one record', 'Merge duplicate addresses', 'Keep the history of a renamed street', 'Tell apart two equal street names'],
    ['Postcodes of six countries', 'Load the new postcode file', 'Check a postcode against its town'],
    ['Rural addresses without numbers', 'Accept a farm name', 'Describe a place by its road distance'],
  ],
  symptoms: [
    'House number 12A becomes 12', 'Street name loses its accent', 'Entrance points into a courtyard', 'Correction is overwritten at night',
    'Two towns share one record', 'Farm is placed in the lake', 'Match score is above one',
  ],
  chores: [
    'Import the land registry file', 'Index the street names again', 'Delete unused match rules', 'Sample a hundred matches',
    'Publish the match statistics', 'Drop the old geocoder',
  ],
};

export const fleetWords: Vocabulary = {
  domain,
  components: ['Vans', 'Charging', 'Damage'],
  epics: [
    ['Every van charged at six', 'Queue vans at the chargers', 'Charge when power is cheap', 'Alert when a van is not plugged in'],
    ['Damage found at the gate', 'Photograph a van on return', 'Compare with the last photo', 'Book the workshop'],
    ['Leasing without surprises', 'Forecast mileage by contract', 'Swap vans between depots', 'List contracts that end soon'],
  ],
  symptoms: [
    'Charger shows free while in use', 'Van appears in two depots', 'Mileage falls overnight', 'Workshop booking is lost',
    'Cheap hours start an hour late', 'Damage photo belongs to another van',
  ],
  chores: [
    'Replace the telematics boxes', 'Renew the charging contract data', 'Close vans that were sold', 'Check the odometer import',
    'Label the charger bays', 'Merge the two van lists',
  ],
};

export const cargoBikeWords: Vocabulary = {
  domain,
  components: ['Bikes', 'Transfer points'],
  epics: [
    ['Cargo bikes in the old town', 'Hand parcels from van to bike', 'Plan a bike round', 'Swap the battery at the kiosk'],
    ['What the pilot taught us', 'Count parcels by bike hour', 'Compare bike and van costs'],
  ],
  symptoms: ['Bike is planned up the castle hill', 'Transfer point closes before the van comes', 'Battery swap is not recorded', 'Box lock freezes'],
  chores: ['Insure the trial bikes', 'Print the reflective stickers', 'Write the pilot’s report', 'Return the hired kiosks'],
};
