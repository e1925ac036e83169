/** What the collectors note on the way, of one step. */
import type { ScanNotes } from '../../model/catalogue';

export const openNotes = (): ScanNotes => ({ accounts: new Map(), issueKeys: new Map(), teamNames: new Map() });
