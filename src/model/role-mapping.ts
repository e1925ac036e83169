/** Whether a site, or its settings, have any source at all for a role's seats. */
import type { SiteOffers } from './facts';
import type { Role } from './role';
import type { Settings } from './settings';

/** Roles that could not be read count as mapped: their seats are `unreadable`, which is not the same as having no source. */
export function isRoleMapped(role: Role, offers: SiteOffers, settings: Settings): boolean {
  if (settings.seats.some((seat) => seat.role === role)) return true;
  const sources = settings.sources[role];
  if ((role === 'productOwner' && sources.includes('projectLead')) || sources.includes('projectProperty')) return true;
  if (!sources.includes('projectRole')) return false;
  return !offers.roleNames.known || offers.roleNames.value[role].length > 0;
}
