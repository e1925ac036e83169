/** Where a space admin fills a seat: the settings of the space, whose address the host knows. */
import { NavigationTarget, router } from '@forge/bridge';
import { useTexts } from '../texts/texts-context';
import { useName } from './use-name';

/** Nothing where the viewer may not see the space. */
export function SpaceSettingsLink({ projectId }: { readonly projectId: string }) {
  const projectKey = useName('project', projectId)?.key ?? null;
  const { say } = useTexts();
  if (projectKey === null) return null;
  return (
    <button type="button" className="text-button" onClick={() => void router.open({ target: NavigationTarget.ProjectSettingsDetails, projectKey })}>
      {say('seat.assign')} <span aria-hidden="true">↗</span>
    </button>
  );
}
