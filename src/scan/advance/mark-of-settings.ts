/** Short marks that change with the settings. */
import type { Digest } from '../../model/ports';
import type { Settings } from '../../model/settings';

/** For trends (design, scoring rule 6). Exemptions leave the raw score alone; claims and disputes are what people say of seats, and no rule; nor is who may see the scores. */
export const markOfSettings = (settings: Settings, digest: Digest): string =>
  digest(JSON.stringify({ ...settings, reviewGroup: undefined, exemptions: [], seats: settings.seats.filter(({ claimed }) => claimed !== true), disputes: [] })).slice(0, 12);

/** For judging anew: everything counts but who may see it. */
export const markOfAll = (settings: Settings, digest: Digest): string => digest(JSON.stringify({ ...settings, reviewGroup: undefined })).slice(0, 12);
