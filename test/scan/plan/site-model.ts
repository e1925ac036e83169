/**
 * A site of so many projects in memory, whose steps cost what the endpoints charge, and a virtual clock: what a plan costs in days.
 * Densities as the issue of the scan states them. No event tells of anything: only the catalogue does.
 */
import type { Instant, ProjectId } from '../../../src/model/facts';
import type { Register, RegisterEntry } from '../../../src/model/register';
import { defaultSettings } from '../../../src/model/settings';
import { stableHash } from '../../../src/model/stable-hash';
import type { Step } from '../../../src/model/step';
import type { Accounts, Run } from '../../../src/model/stores';
import type { Vocabulary } from '../../../src/model/vocabulary';
import { correctEstimates } from '../../../src/scan/plan/correct-estimates';
import { paceRounds } from '../../../src/scan/plan/pace-rounds';
import type { PlanInput } from '../../../src/scan/plan/plan-input';
import { planScan } from '../../../src/scan/plan/plan-scan';
import { FIRST_PAGE, turnPage } from '../../../src/scan/plan/turn-page';
import { applyPatch } from '../../../src/scan/step/apply-patch';
import type { CataloguePage, EntryPatch } from '../../../src/scan/step/step-result';
import { UNDER, VOCABULARY } from './arbitrary-plan';

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const START = Date.parse('2026-06-01T00:00:00.000Z');
const REQUEST_MS = 150;
const CEILING = 9_500;

export interface ModelProject {
  readonly id: ProjectId;
  readonly count: number;
  /** Open ones: above story level; bearing a link outwards, and inwards. */
  readonly roadmap: number;
  readonly outward: number;
  readonly inward: number;
  /** Account ids in the three roles. */
  readonly actors: ReadonlyArray<readonly string[]>;
  /** Ascending; the last one before an instant is what the catalogue shows. */
  readonly updates: readonly number[];
}

export interface Spent {
  readonly at: number;
  readonly step: Step;
  readonly points: number;
  readonly requests: number;
}

/** The same numbers every time. */
export const draw = (...of: ReadonlyArray<string | number>): number => {
  let hash = stableHash(of.join('/'));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
};

/** @param updatesOf instants later than two days before the start at which each is updated, ascending */
export function createProjects(size: number, updatesOf: (index: number) => readonly number[]): readonly ModelProject[] {
  return Array.from({ length: size }, (_, index) => {
    const count = Math.round(500 * (0.2 + 1.6 * draw('count', index)));
    return {
      id: `${10_000 + index}`, count,
      roadmap: Math.round(count * 0.02), outward: Math.round(count * 0.015), inward: Math.round(count * 0.015),
      actors: [0, 1, 2].map((role) => Array.from({ length: 1 + (draw('actors', index, role) < 0.5 ? 1 : 0) }, (_none, actor) => `p${Math.floor(draw('person', index, role, actor) * size)}`)),
      updates: [START - (2 + draw('before', index) * 60) * DAY, ...updatesOf(index)],
    };
  });
}

export class SiteModel {
  now = START;
  readonly spent: Spent[] = [];
  /** When the site was judged first, and when rounds began. */
  firstJudged: number | null = null;
  readonly rounds: number[] = [];
  private hour = { begins: START, spent: 0 };
  private register: Register = new Map();
  private accounts: Accounts = new Map();
  private vocabulary: Vocabulary | null = null;
  private run: Pick<Run, 'roundBegan' | 'nextRound' | 'catalogue' | 'corrections' | 'judged'> = { roundBegan: null, nextRound: this.instant(), catalogue: null, corrections: {}, judged: null };
  private readonly projects: ReadonlyMap<ProjectId, ModelProject>;

  constructor(projects: readonly ModelProject[], private readonly settings = defaultSettings()) {
    this.projects = new Map(projects.map((project) => [project.id, project]));
  }

  /** As after weeks of scanning: all was read and seen, seats within the last twenty days. */
  settle(): this {
    const ago = (days: number) => new Date(START - days * DAY).toISOString();
    const whole = { whole: true, failures: 0 };
    this.patch([...this.projects.keys()], (project) => ({
      seen: { ...this.sighting(project), seenAt: ago(0) },
      seats: { at: ago(20 * draw('seats', project.id)), under: UNDER.seats, ...whole },
      items: { at: ago(0), under: UNDER.items, ...whole, links: 'both', roadmap: true, objects: project.roadmap + project.outward + project.inward },
    }));
    this.accounts = new Map([...this.projects.values()].flatMap(({ actors }) => actors.flat().map((id) => [id, { state: 'active', at: ago(0.5) }] as const)));
    this.vocabulary = VOCABULARY;
    this.run = { ...this.run, judged: { at: ago(0), under: '' } };
    return this;
  }

  /** Rounds as they come due, and steps while the hour bears them. */
  runUntil(end: number): this {
    while (this.now < end) {
      if (this.run.roundBegan === null) {
        this.now = Math.max(this.now, Date.parse(this.run.nextRound));
        if (this.now >= end) return this;
        this.rounds.push(this.now);
        this.run = { ...this.run, roundBegan: this.instant(), catalogue: FIRST_PAGE, nextRound: paceRounds(this.input(), 'a-site') };
      }
      this.takeTurn();
    }
    return this;
  }

  /** Points between two instants by kind of step. */
  pointsOf(from: number, to: number, isCounted: (step: Step) => boolean): number {
    return this.spent.filter(({ at, step }) => at >= from && at < to && isCounted(step)).reduce((sum, { points }) => sum + points, 0);
  }

  private takeTurn(): void {
    const plan = planScan(this.input());
    const [step] = plan.steps;
    if (plan.isFirstWaveRead || plan.stepsLeft === 0) {
      this.firstJudged ??= this.now;
      this.run = { ...this.run, judged: { at: this.instant(), under: '' } };
    }
    if (plan.stepsLeft === 0) this.run = { ...this.run, roundBegan: null, catalogue: null };
    else if (step === undefined) this.now = (Math.floor(this.now / HOUR) + 1) * HOUR;
    else this.take(step);
  }

  private take(step: Step): void {
    const { points, requests } = this.carryOut(step);
    if (points > step.worst) throw new Error(`${step.id} cost ${points}, reserved were ${step.worst}`);
    this.spent.push({ at: this.now, step, points, requests });
    this.hour.spent += points;
    this.run = { ...this.run, corrections: correctEstimates(this.run.corrections, step, points) };
    this.now += requests * REQUEST_MS;
  }

  private carryOut(step: Step): { readonly points: number; readonly requests: number } {
    const at = this.instant();
    const reading = (part: 'seats' | 'samples') => ({ at, under: UNDER[part], whole: true, failures: 0 });
    switch (step.kind) {
      case 'vocabulary':
        this.vocabulary = { ...VOCABULARY, readAt: at };
        return { points: 14, requests: 6 };
      case 'catalogue': {
        const all = [...this.projects.values()];
        if (step.order === 'moved') all.sort((a, b) => this.updated(b) - this.updated(a));
        const shown = all.slice(step.startAt, step.startAt + (step.size ?? 100));
        const endsWithNews = shown.slice(-3).some((project) => this.register.get(project.id)?.workItems?.lastUpdated !== this.sighting(project).workItems?.lastUpdated);
        const next = step.startAt + shown.length < all.length ? step.startAt + shown.length : null;
        this.turn(shown, { total: all.length, next, endsWithNews });
        return { points: 1 + shown.length, requests: 1 };
      }
      case 'whereabouts':
        this.patch(step.projectIds, (project) => ({ seen: this.sighting(project) }));
        return { points: 1 + step.projectIds.length, requests: 1 };
      case 'seats': {
        this.patch(step.projectIds, () => ({ seats: reading('seats') }));
        const actors = this.each(step.projectIds).flatMap((project) => project.actors.flat());
        this.accounts = new Map([...actors.map((id) => [id, { state: null, at: null }] as const), ...this.accounts]);
        return { points: step.projectIds.length * 9 + 2 * actors.length, requests: 3 * step.projectIds.length };
      }
      case 'items': {
        const objects = ({ roadmap, outward, inward }: ModelProject) => roadmap + outward + (step.links === 'both' ? inward : 0);
        this.patch(step.projectIds, (project) => ({ items: { at, under: UNDER.items, whole: true, failures: 0, links: step.links, roadmap: true, objects: objects(project) } }));
        const total = this.each(step.projectIds).reduce((sum, project) => sum + objects(project), 0);
        const requests = 2 + Math.ceil(total / 100);
        return { points: requests + total, requests };
      }
      case 'accounts': {
        this.accounts = new Map([...this.accounts, ...step.accountIds.map((id) => [id, { state: 'active', at }] as const)]);
        const requests = Math.ceil(step.accountIds.length / 100);
        return { points: requests + 2 * step.accountIds.length, requests };
      }
      case 'samples':
        this.patch(step.projectIds, () => ({ samples: reading('samples') }));
        return { points: step.projectIds.length * 107 + 1, requests: 3 * step.projectIds.length + 1 };
      case 'ends': throw new Error('Nobody gave ends.');
    }
  }

  private turn(shown: readonly ModelProject[], page: CataloguePage): void {
    const before = this.register;
    this.patch(shown.map(({ id }) => id), (project) => ({ seen: this.sighting(project) }));
    this.run = { ...this.run, catalogue: turnPage(this.run.catalogue!, page, before, this.register) };
  }

  private patch(ids: readonly ProjectId[], patchOf: (project: ModelProject) => EntryPatch): void {
    const patched = this.each(ids).map((project): [ProjectId, RegisterEntry] => [project.id, applyPatch(this.register.get(project.id) ?? null, project.id, patchOf(project))!]);
    this.register = new Map([...this.register, ...patched]);
  }

  private each(ids: readonly ProjectId[]): readonly ModelProject[] {
    return ids.map((id) => this.projects.get(id)!);
  }

  private updated({ updates }: ModelProject): number {
    return updates.findLast((update) => update <= this.now)!;
  }

  private sighting(project: ModelProject): NonNullable<EntryPatch['seen']> {
    return { key: `K${project.id}`, type: 'software', teamManaged: false, archived: false, programmeId: null, leadId: null, workItems: { count: project.count, lastUpdated: new Date(this.updated(project)).toISOString() }, property: null, seenAt: this.instant() };
  }

  private input(): PlanInput {
    const hour = Math.floor(this.now / HOUR) * HOUR;
    if (this.hour.begins !== hour) this.hour = { begins: hour, spent: 0 };
    const points = CEILING - this.hour.spent;
    return { settings: this.settings, vocabulary: this.vocabulary, under: this.vocabulary === null ? null : UNDER, register: this.register, accounts: this.accounts, run: this.run, marks: [], ends: [], at: this.instant(), points, once: null };
  }

  private instant(): Instant {
    return new Date(this.now).toISOString();
  }
}
