/** Looks at the installation every hour: what must hold all the way, whatever happens. */
import { ROLES } from '../../../src/model/role';
import type { Vacancy } from '../../../src/model/register';
import type { Stage } from './play-schedule';
import type { Look } from './take-look';
import { takeLook } from './take-look';

export interface Watcher {
  /** Ends it. @returns what did not hold */
  end(): readonly string[];
}

const HOUR = 3_600_000;

export function watch(stage: Stage, weatherEnds: number): Watcher {
  const { clock, app } = stage;
  const problems = new Set<string>();
  const start = clock.now().getTime();
  let before: Look | null = null;
  let linesBefore = 0;
  let isOver = false;
  const look = async (): Promise<void> => {
    if (isOver) return;
    clock.alarm(HOUR, () => void look());
    // Whatever runs says so.
    if (app.forge.logs.length === linesBefore) return;
    linesBefore = app.forge.logs.length;
    const now = await takeLook(app.forge.keyValue);
    for (const problem of [...checkVacancies(before, now, start), ...checkHistory(before, now)]) problems.add(`${clock.now().toISOString()}: ${problem}`);
    before = now;
  };
  clock.alarm(HOUR / 2, () => void look());
  return {
    end: () => {
      isOver = true;
      const calm = app.forge.logs.filter(({ at, level, text }) => Date.parse(at) > weatherEnds + HOUR / 2 && (level === 'platform' || /"event":"(scan\.failed|resolver\.failed(?!.*BudgetError)|check\.)/.test(text)));
      return [...problems, ...checkBudget(stage), ...calm.slice(0, 3).map(({ at, text }) => `${at}: without any fault the log says ${text}`)];
    },
  };
}

function checkVacancies(before: Look | null, now: Look, start: number): readonly string[] {
  return [...now.register.values()].flatMap(({ id, vacancies }) => ROLES.flatMap((role) => {
    const [vacancy, earlier] = [vacancies[role], before?.register.get(id)?.vacancies[role]];
    return problemsOf(vacancy, earlier, before?.judgedAt ?? new Date(start).toISOString()).map((problem) => `The vacancy of ${role} of ${id} ${problem}: ${JSON.stringify([earlier, vacancy])}`);
  }));
}

/** @param known the last judging that the look before saw: a vacancy that is new since then began later */
function problemsOf({ since, before: spells }: Vacancy, earlier: Vacancy | undefined, known: string): readonly string[] {
  const begins = since !== null && since !== (earlier?.since ?? null);
  const ended = spells.filter(({ from }) => !(earlier?.before ?? []).some((spell) => spell.from === from));
  return [
    ...(begins && since < known ? ['begins before anybody could know'] : []),
    ...(begins && earlier?.since && !spells.some(({ from }) => from === earlier.since) ? ['began anew and forgot that it had begun'] : []),
    ...(ended.some(({ from }) => from < known && from !== earlier?.since) ? ['ended and had never begun'] : []),
    ...(spells.some(({ from, to }, index) => from >= to || (spells[index - 1]?.to ?? '') > from || (since !== null && to > since)) ? ['overlaps itself'] : []),
  ];
}

/** Points stay; every rated project has one of each day on which the site was judged. */
function checkHistory(before: Look | null, { history, rated, judgedAt, isSettled }: Look): readonly string[] {
  const lost = [...(before?.history ?? [])].filter((key) => !history.has(key));
  const missing = judgedAt !== null && isSettled ? rated.filter((projectId) => !history.has(`${projectId}:${judgedAt.slice(0, 10)}`)) : [];
  return [
    ...lost.map((key) => `The point ${key} of the history is lost.`),
    ...missing.map((projectId) => `The history of ${projectId} lacks the day of the judging of ${judgedAt ?? ''}.`),
    ...[...history].filter((key) => key.startsWith('misplaced')).map((key) => `The history has a ${key}.`),
  ];
}

/** By Jira's own meter: what counts is what Jira billed, whatever the app knows of it. */
function checkBudget({ app, settings: { ceilings } }: Stage): readonly string[] {
  return [...app.jira.meter.byHour].flatMap(([hour, { points }]) => {
    const held = ceilings.filter(({ at }, index) => at < hour + HOUR && (ceilings[index + 1]?.at ?? Infinity) >= hour);
    const ceiling = Math.max(...held.map((one) => one.points));
    return points > ceiling ? [`In the hour of ${new Date(hour).toISOString()} Jira counted ${points} points, ${ceiling} were allowed.`] : [];
  });
}
