/** Words of the delivery network's large spaces: sorting hubs, route planning, the driver app, lockers. */
import { networkDomain as domain } from './domains';
import type { Vocabulary } from './vocabulary';

export const sortingHubWords: Vocabulary = {
  domain,
  initiatives: ['Double the evening sort without a second hall', 'No parcel without a known place', 'A hub that runs safely with half the overtime'],
  components: ['Inbound dock', 'Conveyor control', 'Manifest', 'Outbound', 'Scanner tunnel', 'Safety'],
  epics: [
    [
      'Dock slots by appointment', 'Book a dock slot', 'Swap two dock slots', 'Turn away a truck without a slot',
      'Show the next three trucks on the yard screen',
    ],
    ['Scan tunnel reads every side', 'Read labels on the underside', 'Send unread parcels to the camera lane', 'Count reads by lane'],
    ['Belt that slows instead of stopping', 'Slow the belt ahead of a jam', 'Restart a lane from the gantry', 'Balance parcels between two lanes'],
    [
      'Manifest closed before the truck leaves', 'Close a manifest from the dock door', 'Reopen a manifest with a reason',
      'List parcels missing from a manifest',
    ],
    ['Cages that know where they go', 'Print the cage tag at the chute', 'Warn when a cage goes to the wrong door', 'Weigh a cage before loading'],
    [
      'Exception parcels in one place', 'Assign an exception parcel to a person', 'Photograph a damaged parcel',
      'Empty the exception shelf before the shift ends',
    ],
    ['Evening sort plan', 'Plan chutes from the forecast', 'Change the sort plan during the shift', 'Compare the plan with what happened'],
    ['Safe walking routes', 'Stop the lane when a gate opens', 'Log every emergency stop', 'Show blocked walkways on the map'],
    ['Dangerous goods lane', 'Recognise dangerous-goods labels', 'Keep battery parcels apart', 'Brief the driver on dangerous goods'],
    ['Partner carrier handover', 'Send the manifest to the partner', 'Reconcile scans with the partner', 'Charge for late trucks'],
  ],
  symptoms: [
    'Lane 4 diverts to the wrong chute', 'Manifest counts one parcel too many', 'Camera lane rejects white labels', 'Dock screen freezes',
    'Cage tag prints without a door number', 'Scan tunnel doubles its reads',
    'Exception shelf shows parcels already sent', 'Belt restarts without the warning tone', 'Truck is marked departed while loading',
    'Weight of a cage is negative', 'Sort plan loses the last wave', 'Gate sensor reports open when shut',
  ],
  chores: [
    'Replay last night’s scans', 'Update the controller firmware', 'Calibrate the dimension cameras', 'Archive manifests',
    'Rehearse the fallback to paper', 'Rename the chute codes', 'Clean the scan event schema',
  ],
};

export const routePlanningWords: Vocabulary = {
  domain,
  components: ['Solver', 'Depot routes', 'City routes', 'Dispatcher desk'],
  epics: [
    [
      'Routes ready before the first van', 'Plan a depot in under ten minutes', 'Lock a route for loading',
      'Rebuild one route without touching the rest',
    ],
    ['Drivers’ knowledge in the plan', 'Remember where drivers park', 'Avoid streets drivers report', 'Prefer the driver’s own district'],
    ['City centre with car-free hours', 'Respect delivery bans', 'Plan a transfer to cargo bikes', 'Book a loading bay'],
    ['Replan during the day', 'Move stops between two vans', 'Insert an urgent pickup', 'Skip stops after a breakdown'],
    ['Fair workload', 'Balance stairs between routes', 'Limit overtime in the plan', 'Show a route’s expected end'],
    ['Range-aware routes', 'Plan a charging stop', 'Keep a reserve of range', 'Send full vans to the flat districts'],
    ['Solver that explains itself', 'Say why a stop moved', 'Compare two plans', 'Name the constraint that costs most'],
  ],
  symptoms: [
    'Route visits the same street twice', 'Solver ends without a plan', 'Stop is planned after closing time', 'Van is planned beyond its load',
    'Transfer point is missing from the list', 'Workload chart adds breaks twice',
    'Dispatcher’s move is undone', 'Charging stop has no charger', 'One-way street is ignored', 'Plan differs between two equal runs',
  ],
  chores: [
    'Load the new road graph', 'Profile the solver’s memory', 'Freeze a benchmark set of depots', 'Replace the geocoding cache',
    'Delete plans after ninety days', 'Tidy the constraint names',
  ],
};

export const driverAppWords: Vocabulary = {
  domain,
  components: ['Stop list', 'Scanner', 'Offline store', 'Navigation'],
  epics: [
    ['Works without signal', 'Keep the stop list offline', 'Queue scans until the signal returns', 'Show what is not yet sent'],
    ['One thumb at the door', 'Confirm a delivery with one tap', 'Dictate a note', 'Call the recipient from the stop'],
    ['Safe drop', 'Take a photo of the drop-off place', 'Ask for the PIN', 'Check the age of the recipient'],
    ['Loading in the right order', 'Show the loading order', 'Scan a cage instead of each parcel', 'Flag a parcel that is not on the route'],
    ['Break and shift rules', 'Remind of the break', 'End the shift with one summary'],
    ['New driver in an hour', 'Explain each screen once', 'Practise with a demo route', 'Show tips from experienced drivers'],
    ['Navigation that knows doors', 'Navigate to the entrance', 'Show the gate code', 'Mark a blocked road'],
  ],
  symptoms: [
    'Scan is lost', 'Stop list jumps to the top', 'Photo is taken but not attached', 'PIN pad covers the address',
    'App logs out in the middle of a route', 'Navigation opens the wrong map app', 'Break timer restarts',
    'Battery drains in four hours', 'Signature field is mirrored', 'Parcel count differs from the cage tag',
  ],
  chores: [
    'Raise the minimum system version', 'Replace the scanning library', 'Shrink the offline database', 'Test on the rugged phones',
    'Remove tracking we do not use', 'Rotate the signing key',
  ],
};

export const lockerWords: Vocabulary = {
  domain,
  components: ['Locker firmware', 'Pickup codes', 'Site planning', 'Energy'],
  epics: [
    ['Open without an app', 'Send the pickup code by text message', 'Open with a transport card', 'Read the code aloud'],
    ['Lockers that are never full', 'Forecast free compartments', 'Remind before a parcel expires', 'Move parcels to the next locker'],
    ['Five hundred new sites', 'Score a site from foot traffic', 'Collect the landlord’s approval', 'Plan the installation day'],
    ['Lockers on solar power', 'Report the battery’s state', 'Sleep between pickups', 'Dim the screen at night'],
    ['Drop-off at the locker', 'Measure a parcel in the compartment', 'Print a receipt', 'Choose a compartment by size'],
    ['Repair before it breaks', 'Detect a jammed door', 'Send the right spare part', 'Show open repairs by technician'],
  ],
  symptoms: [
    'Door opens but the parcel stays booked', 'Pickup code arrives after the parcel has left', 'Screen is unreadable in sunlight',
    'Compartment reports the wrong size', 'Locker is offline but shown as free',
    'Receipt printer prints blank pages', 'Technician gets two tickets for one door', 'Battery level never falls', 'Expired parcel is not returned',
  ],
  chores: [
    'Update the modem firmware', 'Replace the pilot’s SIM cards', 'Clean up test lockers', 'Document the door protocol',
    'Audit the landlords’ contact list', 'Sign the locker images',
  ],
};
