/**
 * Stores a judgement: for each project whose digest changed its row of the lists, what changed, its judgement, its point of the
 * day; then takes away what is gone. Each is written before what says that it is, so that a kill leaves nothing undone and
 * nothing done twice.
 */
import type { ProjectId } from '../model/facts';
import type { Digest, KeyValue } from '../model/ports';
import type { RegisterEntry } from '../model/register';
import { NO_VACANCY } from '../model/register';
import type { JudgedProject, JudgementRecorder, RecordedJudgement, ToldEntry } from '../model/judgement-recorder';
import { advanceVacancies } from './advance-vacancy';
import { appendChanges, createChangesStore } from './changes-store';
import { createDependencyStore } from './dependency-store';
import { describeChanges } from './describe-changes';
import { healthItem } from './health-rows';
import { createHistory } from './history';
import { judgementItem, readJudgement } from './judgement-store';
import { ENTITIES, KEYS } from './keys';
import { createPortfolioStore } from './portfolio-store';
import { toPortfolio } from './to-portfolio';
import { toStoredJudgement } from './stored-judgement';

/** Projects whose old judgements are read, and new ones written, in one go. */
const AT_ONCE = 25;
/** Each telling writes the whole register. */
const TOLD_AT_ONCE = 500;
const NO_VACANCIES: RegisterEntry['vacancies'] = { productOwner: NO_VACANCY, productManager: NO_VACANCY, projectManager: NO_VACANCY };

export function createJudgementRecorder(keyValue: KeyValue, digest: Digest): JudgementRecorder {
  const changes = createChangesStore(keyValue);
  const history = createHistory(keyValue);
  const portfolio = createPortfolioStore(keyValue, digest);
  const dependencyStore = createDependencyStore(keyValue, digest);

  function prepare(project: JudgedProject, { at, register }: RecordedJudgement) {
    const entry = register.get(project.id);
    const before = entry?.vacancies ?? NO_VACANCIES;
    const vacancies = advanceVacancies(project.seats, at, before);
    const judgement = toStoredJudgement(project, at, vacancies);
    const row = healthItem({ ...project, programmeId: entry?.programmeId ?? null }, at);
    const judged = digest(JSON.stringify([{ ...judgement, at: null }, { ...row.value, at: null }]));
    const isAdvanced = JSON.stringify(vacancies) !== JSON.stringify(before);
    return { project, judgement, row, told: { judged, vacancies }, isNew: (entry?.judged ?? null) === null, isChanged: judged !== entry?.judged, isAdvanced };
  }
  type Prepared = ReturnType<typeof prepare>;

  /** The row first: its category decides who may see the judgement (src/forge/open-gate.ts). */
  async function write(changed: readonly Prepared[]): Promise<void> {
    await keyValue.setMany(changed.map(({ row }) => row));
    const known = changed.filter(({ isNew }) => !isNew);
    const stored = await keyValue.getMany(known.flatMap(({ project: { id } }) => [{ key: KEYS.judgement(id) }, { key: KEYS.changes(id) }]));
    await keyValue.setMany(known.flatMap(({ project: { id }, judgement }, index) => {
      const before = readJudgement(stored[index * 2]);
      const said = before === null ? [] : describeChanges(before, judgement);
      return before === null || said.length === 0 ? [] : [appendChanges(id, stored[index * 2 + 1], said, judgement.at, before.at)];
    }));
    await keyValue.setMany(changed.map(({ judgement }) => judgementItem(judgement)));
  }

  /** What the register is to be told of these. */
  async function store(batch: readonly Prepared[], { at, marks }: RecordedJudgement, standing: ReadonlySet<ProjectId>): Promise<ReadonlyArray<readonly [ProjectId, ToldEntry]>> {
    const changed = batch.filter(({ isChanged }) => isChanged);
    await write(changed);
    await history.write(batch.filter(({ project, isChanged }) => isChanged || !standing.has(project.id)).map(({ project }) => project), at, marks);
    return batch.filter(({ isChanged, isAdvanced }) => isChanged || isAdvanced).map(({ project, told }) => [project.id, told]);
  }

  return {
    async record(judgement, note) {
      const { at, before, marks, setup, projects, dependencies, register } = judgement;
      await changes.noteMarks(marks, at);
      if (JSON.stringify(await keyValue.get(KEYS.setup)) !== JSON.stringify(setup)) await keyValue.set(KEYS.setup, setup);
      await dependencyStore.write(dependencies, at);
      const standing = await history.listStanding(at, marks);
      const vacancies = new Map<ProjectId, RegisterEntry['vacancies']>();
      let told = new Map<ProjectId, ToldEntry>();
      for (let start = 0; start < projects.length; start += AT_ONCE) {
        const batch = projects.slice(start, start + AT_ONCE).map((project) => prepare(project, judgement));
        for (const { project, told: entry } of batch) vacancies.set(project.id, entry.vacancies);
        for (const [id, entry] of await store(batch, judgement, standing)) told.set(id, entry);
        if (told.size < TOLD_AT_ONCE) continue;
        await note(told);
        told = new Map();
      }
      const present = new Set(projects.map(({ id }) => id));
      // What went before the register knew of its judgement may have a part of one, from a recording that was killed.
      const gone = [...register.values()].filter(({ id, goneAt, judged }) => goneAt !== null && !present.has(id) && (judged !== null || before === null || goneAt >= before));
      await keyValue.deleteMany(gone.flatMap(({ id }) => [{ entity: ENTITIES.health.name, key: id }, { key: KEYS.judgement(id) }]));
      for (const { id, judged, vacancies } of gone) if (judged !== null) told.set(id, { judged: null, vacancies });
      if (told.size > 0) await note(told);
      await portfolio.replace((stored) => toPortfolio(judgement, stored, vacancies), judgement.people);
      await history.forget(at);
    },
  };
}
