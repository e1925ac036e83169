/** The first hundred of the schedules that each run of the tests plays; two files, so that two processes share them. */
import { playHundred } from './play-hundred';

test('the first hundred sites under changes and faults end as one scan of them says, and each fault strikes', () => playHundred(0), 900_000);
