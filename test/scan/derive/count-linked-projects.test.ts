/** The size of a programme: linked projects that are judged, and when that number is known. */
import type { Dependency } from '../../../src/model/check';
import type { ProjectFacts } from '../../../src/model/facts';
import { known, unknownFact } from '../../../src/model/facts';
import { countLinkedProjects } from '../../../src/scan/derive/count-linked-projects';
import { buildDependency } from '../../checks/facts-builder';

const LIMIT = 3;
const end = (projectId: string) => ({ issueId: projectId, projectId, team: `project:${projectId}` });
const link = (from: string, to: string, overrides: Partial<Dependency> = {}) => buildDependency({ linkId: `${from}${to}`, from: end(from), to: end(to), ...overrides });
const member = (id: string, { programme = 'p', active = true, read = true }: { programme?: string | null; active?: boolean; read?: boolean } = {}) => ({
  project: { id, programmeId: programme, workItems: active ? known({ count: 5, lastUpdated: null }) : unknownFact('failed') } as ProjectFacts,
  dependencies: read ? known([]) : unknownFact('failed'),
});
const count = (members: readonly ReturnType<typeof member>[], links: readonly Dependency[]) => countLinkedProjects(members, links, LIMIT).get('p');

describe('countLinkedProjects', () => {
  it('counts projects with a living dependency on another one of the programme', () => {
    expect(count(['a', 'b', 'c', 'd'].map((id) => member(id)), [link('a', 'b'), link('b', 'c')])).toEqual(known(3));
  });

  it('counts neither links that are possibly dead, nor those within a project or out of the programme, nor projects that are not judged', () => {
    const members = [member('a'), member('b'), member('x', { programme: 'q' }), member('y', { programme: null })];
    expect(count(members, [link('a', 'b', { state: 'possiblyDead' }), link('a', 'a'), link('a', 'x'), link('b', 'y'), link('a', 'gone')])).toEqual(known(0));
  });

  it('does not know while a member’s links were not read and the others do not reach the limit', () => {
    const members = [member('a'), member('b'), member('c', { read: false })];
    expect(count(members, [link('a', 'b')])).toEqual(unknownFact('incomplete'));
    expect(count(members, [link('a', 'b'), link('a', 'c')])).toEqual(known(3));
  });

  it('does not know where a member that may be dormant decides', () => {
    const members = [member('a'), member('b'), member('c', { active: false })];
    expect(count(members, [link('a', 'b'), link('a', 'c')])).toEqual(unknownFact('incomplete'));
    expect(count([...members, member('d')], [link('a', 'b'), link('b', 'd'), link('a', 'c')])).toEqual(known(3));
    expect(count(members, [link('a', 'b')])).toEqual(known(2));
  });
});
