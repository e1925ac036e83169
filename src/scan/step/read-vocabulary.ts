/** The step `vocabulary`: what the site reads in, and the roles that its company-managed projects share. */
import type { NamedRoles } from '../../model/collected';
import type { Fact, ProjectId } from '../../model/facts';
import { unknownFact } from '../../model/facts';
import type { Register } from '../../model/register';
import { sortBy } from '../../model/sorted';
import type { Collectors } from '../collectors';
import { EMPTY_RESULT } from './empty-result';
import type { StepResult } from './step-result';
import type { StepView } from './step-view';

/** One is enough, and is as a rule readable where it was read before. */
const MOST_ASKED = 3;

export async function readVocabulary(collect: Collectors, { settings, register, at }: StepView): Promise<StepResult> {
  const { fields: _fields, ...vocabulary } = await collect.vocabulary(settings);
  return { ...EMPTY_RESULT, vocabulary: { ...vocabulary, readAt: at, sharedRoles: await readSharedRoles(collect, register) } };
}

/** Without a project to ask, or where those asked refuse, a `seats` step asks its own: until then all seats are due. */
async function readSharedRoles(collect: Collectors, register: Register): Promise<Fact<NamedRoles>> {
  const asked = listReadable(register).slice(0, MOST_ASKED);
  return asked.length === 0 ? unknownFact('notRead') : collect.sharedRoles(asked);
}

function listReadable(register: Register): readonly ProjectId[] {
  const candidates = [...register.values()].filter(({ teamManaged, archived, goneAt, seats }) => !teamManaged && !archived && goneAt === null && seats !== null);
  return sortBy(candidates, ({ seats }) => (seats?.whole === true ? '0' : '1'), ({ id }) => id).map(({ id }) => id);
}
