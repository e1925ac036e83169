/** Short marks that change with the settings. */
import type { Digest } from '../../model/ports';
import type { Settings } from '../../model/settings';

/** For trends (design, scoring rule 6). Exemptions leave the raw score alone; claims and disputes are what people say of seats, and no rule. */
export const markOfSettings = (settings: Settings, digest: Digest): string =>
  digest(JSON.stringify({ ...settings, exemptions: [], seats: settings.seats.filter(({ claimed }) => claimed !== true), disputes: [] })).slice(0, 12);

/** For judging anew: everything counts. */
export const markOfAll = (settings: Settings, digest: Digest): string => digest(JSON.stringify(settings)).slice(0, 12);
