/** Opens Rolecall's own page of a space, whose address the host knows. */
import { NavigationTarget, router } from '@forge/bridge';

/** The key of the module in manifest.yml. */
const MODULE = 'role-health-project';

/** @param path what stands open there, such as `?check=unclear-seats` */
export function openSpacePage(projectKey: string, path = ''): void {
  void router.open({ target: NavigationTarget.Module, moduleKey: MODULE, projectKey, ...(path === '' ? {} : { path }) });
}
