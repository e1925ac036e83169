/** To Rolecall's own page of a space. */
import { openSpacePage } from './open-space-page';
import { useTexts } from '../texts/texts-context';
import { useName } from './use-name';

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
    <button type="button" className="text-button" onClick={() => { openSpacePage(projectKey, path); }}>
      {say('space.page')}<span className="visually-hidden">: {name.text}</span> <span aria-hidden="true">↗</span>
    </button>
  );
}
