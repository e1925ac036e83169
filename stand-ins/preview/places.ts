/** Where Jira hangs the app's pages: for each kind of frame the module in manifest.yml and the folder of the built page. */
import type { Frame } from './preview-options';

export const PLACES: Readonly<Record<Frame['host'], { readonly moduleKey: string; readonly page: string }>> = {
  gadget: { moduleKey: 'role-health-gadget', page: 'dashboard' },
  widget: { moduleKey: 'role-health-widget', page: 'dashboard' },
  projectPage: { moduleKey: 'role-health-project', page: 'project' },
  globalPage: { moduleKey: 'role-health-portfolio', page: 'portfolio' },
  adminPage: { moduleKey: 'role-health-admin', page: 'admin' },
};

/** Addresses of the preview, in place of Jira's. What follows them is the page's own part of the address. */
export const ADDRESSES = {
  dashboard: '/',
  globalPage: '/apps/rolecall',
  adminPage: '/settings/rolecall',
  projectPage: (projectId: string) => `/spaces/${encodeURIComponent(projectId)}/rolecall`,
} as const;

/** Where a link to one of the app's modules leads (`NavigationTarget.Module` of @forge/bridge), by the module's key. */
export function addressOfModule(moduleKey: string, projectId: string | null): string | null {
  if (moduleKey === PLACES.globalPage.moduleKey) return ADDRESSES.globalPage;
  if (moduleKey === PLACES.adminPage.moduleKey) return ADDRESSES.adminPage;
  return moduleKey === PLACES.projectPage.moduleKey && projectId !== null ? ADDRESSES.projectPage(projectId) : null;
}

const PROJECT_FRAME = /^space-(\d{1,19})$/;

/** A gadget by its id, or a page of its own; undefined where there is none of that id. */
export function findFrame(gadgets: ReadonlyMap<string, Frame>, id: string): Frame | undefined {
  const projectId = PROJECT_FRAME.exec(id)?.[1];
  if (projectId !== undefined) return { id, title: 'Role health', host: 'projectPage', projectId, config: undefined };
  if (id === 'portfolio') return { id, title: 'Role health', host: 'globalPage', config: undefined };
  if (id === 'admin') return { id, title: 'Rolecall', host: 'adminPage', config: undefined };
  return gadgets.get(id);
}
