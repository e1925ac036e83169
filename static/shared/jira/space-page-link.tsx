/** To Rolecall's own page of a space, whose address the host knows. */
import { NavigationTarget, router } from '@forge/bridge';
import { useTexts } from '../texts/texts-context';
import { useName } from './use-name';

/** The key of the module in manifest.yml. */
const MODULE = 'role-health-project';

export interface SpacePageLinkProps {
  readonly projectId: string;
  /** What stands open there, such as `?check=unclear-seats`. */
  readonly path?: string;
}

/** Nothing where the viewer may not see the space. */
export function SpacePageLink({ projectId, path = '' }: SpacePageLinkProps) {
  const name = useName('project', projectId) ?? null;
  const { say } = useTexts();
  if (name === null || name.key === null) return null;
  const projectKey = name.key;
  return (
    <button type="button" className="text-button" onClick={() => void router.open({ target: NavigationTarget.Module, moduleKey: MODULE, projectKey, ...(path === '' ? {} : { path }) })}>
      {say('space.page')}<span className="visually-hidden">: {name.text}</span> <span aria-hidden="true">↗</span>
    </button>
  );
}
