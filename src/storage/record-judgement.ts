/**
 * Stores a judgement: for each project whose digest changed its row of the lists, what changed, its judgement, its point of the
 * day; then takes away what is gone. Each is written before what says that it is, so that a kill leaves nothing undone and
 * nothing done twice.
 */
import type { ProjectId } from '../model/facts';
import type { Digest, KeyValue } from '../model/ports';
import type { RegisterEntry } from '../model/register';
import { NO_VACANCY } from '../model/register';
import type { JudgedProject, JudgementRecorder, RecordedJudgement } from '../model/stores';
import { advanceVacancy } from './advance-vacancy';
import { appendChanges, createChangesStore } from './changes-store';
import { describeChanges } from './describe-changes';
import { healthItem } from './health-rows';
import { createHistory } from './history';
import { judgementItem, readJudgement } from './judgement-store';
import { ENTITIES, KEYS } from './keys';
import { toStoredJudgement } from './stored-judgement';

type Noted = Pick<RegisterEntry, 'judged' | 'vacancies'>;
/** Projects whose old judgements are read, and new ones written, in one go. */
const AT_ONCE = 25;
const NO_VACANCIES: RegisterEntry['vacancies'] = { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY };

export function createJudgementRecorder(keyValue: KeyValue, digest: Digest): JudgementRecorder {
  const changes = createChangesStore(keyValue);
  const history = createHistory(keyValue);

  function prepare(project: JudgedProject, { at, register }: RecordedJudgement) {
    const entry = register.get(project.id);
    const before = entry?.vacancies ?? NO_VACANCIES;
    const vacancies = {
      productOwner: advanceVacancy(project.seats.productOwner, at, before.productOwner),
      productManager: advanceVacancy(project.seats.productManager, at, before.productManager),
      projectManager: advanceVacancy(project.seats.projectManager, at, before.projectManager),
    };
    const judgement = toStoredJudgement(project, at, vacancies);
    const row = healthItem({ ...project, programmeId: entry?.programmeId ?? null }, at);
    const judged = digest(JSON.stringify([{ ...judgement, at: null }, { ...row.value, at: null }]));
    return { id: project.id, judgement, row, noted: { judged, vacancies }, isNew: (entry?.judged ?? null) === null, isChanged: judged !== entry?.judged, isAdvanced: JSON.stringify(vacancies) !== JSON.stringify(before) };
  }
  type Prepared = ReturnType<typeof prepare>;

  /** The row first: its category decides who may see the judgement (src/forge/open-gate.ts). */
  async function write(changed: readonly Prepared[]): Promise<void> {
    await keyValue.setMany(changed.map(({ row }) => row));
    const known = changed.filter(({ isNew }) => !isNew);
    const stored = await keyValue.getMany(known.flatMap(({ id }) => [{ key: KEYS.judgement(id) }, { key: KEYS.changes(id) }]));
    await keyValue.setMany(known.flatMap(({ id, judgement }, index) => {
      const before = readJudgement(stored[index * 2]);
      const said = before === null ? [] : describeChanges(before, judgement);
      return before === null || said.length === 0 ? [] : [appendChanges(id, stored[index * 2 + 1], said, judgement.at, before.at)];
    }));
    await keyValue.setMany(changed.map(({ judgement }) => judgementItem(judgement)));
  }

  async function remove(gone: readonly ProjectId[]): Promise<void> {
    await keyValue.deleteMany(gone.flatMap((id) => [{ entity: ENTITIES.health.name, key: id }, { key: KEYS.judgement(id) }]));
  }

  return {
    async record(judgement) {
      const { at, marks, setup, projects, register } = judgement;
      await changes.noteMarks(marks, at);
      if (JSON.stringify(await keyValue.get(KEYS.setup)) !== JSON.stringify(setup)) await keyValue.set(KEYS.setup, setup);
      const noted = new Map<ProjectId, Noted>();
      const changed = new Set<ProjectId>();
      for (let start = 0; start < projects.length; start += AT_ONCE) {
        const batch = projects.slice(start, start + AT_ONCE).map((project) => prepare(project, judgement));
        await write(batch.filter(({ isChanged }) => isChanged));
        for (const { id, noted: now, isChanged, isAdvanced } of batch) {
          if (isChanged) changed.add(id);
          if (isChanged || isAdvanced) noted.set(id, now);
        }
      }
      await history.record(projects, at, marks, changed);
      const present = new Set(projects.map(({ id }) => id));
      const gone = [...register.values()].filter(({ id, goneAt, judged }) => goneAt !== null && judged !== null && !present.has(id));
      await remove(gone.map(({ id }) => id));
      for (const { id, vacancies } of gone) noted.set(id, { judged: null, vacancies });
      return noted;
    },
  };
}
