/** Short marks that change with the settings. */
import type { Digest } from '../../model/ports';
import type { Settings } from '../../model/settings';

/** For trends: exemptions leave the raw score alone and so do not count (design, scoring rule 6). */
export const markOfSettings = (settings: Settings, digest: Digest): string => digest(JSON.stringify({ ...settings, exemptions: [] })).slice(0, 12);

/** For judging anew: everything counts. */
export const markOfAll = (settings: Settings, digest: Digest): string => digest(JSON.stringify(settings)).slice(0, 12);
