/** One work item of a generated site: what queries read of it is worked out when they read it, its record when it is shown. */
import type { IssueRecord } from '../site-export';
import type { IndexedIssue, LinkEnd } from '../site-index';
import { PURPOSES, drawShare, drawWord } from './draw';
import { kindOf, numberOf, projectAt } from './scale-model';
import type { ScaleModel, ScaleProject } from './scale-model';
import { LINK_TYPE, memberOf, typeIdOf } from './scale-catalogue';
import type { TypeName } from './scale-catalogue';
import { DONE_SHARE, UNOWNED_EACH } from './scale-shape';
import { writeRecord } from './write-record';

const DAY = 86_400_000;
export const FIRST_ISSUE_ID = 100_000;
/** Of those that were created since the site was generated. */
export const FIRST_NEW_ID = 900_000_000;

/** What has changed of a work item since the site was generated. */
export interface IssuePatch {
  /** In ms. */
  readonly updated: number;
  /** Absent: as it was. */
  readonly isDone?: boolean;
  readonly assigneeId?: string | null;
  /** Of one that was created since: ids come in the order of creation. */
  readonly newId?: number;
}

/** Finds work items, as they stand. */
export interface IssueFinder {
  readonly model: ScaleModel;
  issue(project: ScaleProject, number: number): ScaleIssue;
}

const TO_DO = { id: '10000', name: 'To Do', categoryId: 2, key: 'new' } as const;
const IN_PROGRESS = { id: '3', name: 'In Progress', categoryId: 4, key: 'indeterminate' } as const;
const DONE = { id: '10001', name: 'Done', categoryId: 3, key: 'done' } as const;

export class ScaleIssue implements IndexedIssue {
  readonly order: number;
  readonly #kind: ReturnType<typeof kindOf>;
  readonly #place: number;
  #record: IssueRecord | undefined;

  constructor(readonly finder: IssueFinder, readonly source: ScaleProject, readonly number: number, readonly patch: IssuePatch | undefined) {
    this.#kind = kindOf(source, number);
    this.#place = patch?.newId ?? source.first + number;
    this.order = patch?.newId ?? FIRST_ISSUE_ID + source.first + number - 1;
  }

  get project(): IndexedIssue['project'] { return this.source.record; }
  get key(): string { return `${this.source.record.key}-${this.number}`; }
  get typeId(): string { return typeIdOf(this.#typeName(), this.source); }
  get isRare(): boolean { return this.#kind.kind !== 'common'; }

  get status(): typeof TO_DO | typeof IN_PROGRESS | typeof DONE {
    if (this.patch?.isDone === true) return DONE;
    const draw = this.draw(PURPOSES.status);
    if (this.#kind.kind === 'doneItem' || this.#kind.kind === 'doneLinked' || (this.#kind.kind === 'common' && this.patch?.newId === undefined && draw < DONE_SHARE)) return DONE;
    return this.word(PURPOSES.status) % 3 === 0 ? IN_PROGRESS : TO_DO;
  }

  get assigneeId(): string | undefined {
    if (this.patch?.assigneeId !== undefined) return this.patch.assigneeId ?? undefined;
    const isOwned = this.#kind.kind === 'openItem' ? this.#kind.nth % UNOWNED_EACH !== 0 && !this.#hasManager() : this.draw(PURPOSES.assignee) < 0.7;
    return isOwned ? memberOf(this.source.index, this.word(PURPOSES.assignee), this.finder.model.shape) : undefined;
  }

  /** Whom the product-manager field names: two fifths of the owned roadmap items, on a site that has it. */
  get managerId(): string | undefined {
    return this.#hasManager() ? memberOf(this.source.index, this.word(PURPOSES.manager), this.finder.model.shape) : undefined;
  }

  /** Stories hang on an open roadmap item; of the unowned ones one in twenty has a parent, which is done and nobody's either. */
  get parentId(): string | undefined {
    const { kind, nth } = this.#kind;
    const { openItem, doneItem } = this.source.counts;
    if (kind === 'openItem') return nth % UNOWNED_EACH === 0 && this.draw(PURPOSES.parent) < 0.05 && doneItem > 0 ? this.#idOf('doneItem', 0) : undefined;
    const isStory = kind === 'linked' || kind === 'common';
    return isStory && openItem > 0 && this.draw(PURPOSES.parent) < 0.6 ? this.#idOf('openItem', this.word(PURPOSES.parent) % openItem) : undefined;
  }

  /** One of a project was updated last, the others up to 400 days earlier. */
  get updated(): number {
    if (this.patch !== undefined) return this.patch.updated;
    const { lastUpdate, size, index } = this.source;
    if (this.number === 1 + (drawWord(this.finder.model.shape.seed, index, PURPOSES.freshest) % size)) return lastUpdate;
    return lastUpdate - Math.floor((400 * DAY * this.draw(PURPOSES.age) ** 2) / 60_000) * 60_000;
  }

  get created(): number {
    return this.patch?.newId === undefined ? this.finder.model.shape.now - 1_200 * DAY - this.source.first * 1_000 + this.number * 1_000 : this.patch.updated;
  }

  get teamId(): string | undefined {
    const { index, teams } = this.source;
    // What hangs together within a project is one team's.
    const partner = this.#partner();
    const pair = partner === undefined ? this.#place : Math.min(this.#place, partner.source === this.source ? this.source.first + partner.number : this.#place);
    return index % 10 === 0 ? undefined : `team-${index}-${drawWord(this.finder.model.shape.seed, pair, PURPOSES.team) % teams}`;
  }

  get links(): LinkEnd[] {
    const far = this.#partner();
    if (far === undefined) return [];
    const id = String(Math.min(this.order, far.order));
    return [{ id, type: LINK_TYPE, direction: this.order < far.order ? 'outward' : 'inward', far }];
  }

  get record(): IssueRecord {
    this.#record ??= writeRecord(this);
    return this.#record;
  }

  word(purpose: number): number { return drawWord(this.finder.model.shape.seed, this.#place, purpose); }
  draw(purpose: number): number { return drawShare(this.finder.model.shape.seed, this.#place, purpose); }

  #hasManager(): boolean {
    const { kind, nth } = this.#kind;
    return this.finder.model.shape.hasFields && kind === 'openItem' && nth % UNOWNED_EACH < 3 && nth % UNOWNED_EACH > 0;
  }

  #idOf(kind: 'openItem' | 'doneItem', nth: number): string {
    return String(FIRST_ISSUE_ID + this.source.first + numberOf(this.source, kind, nth) - 1);
  }

  #typeName(): TypeName {
    const { type } = this.source;
    if (type === 'product_discovery') return 'Idea';
    if (type === 'service_desk') return 'Request';
    if (type === 'business') return 'Task';
    const { kind } = this.#kind;
    if (kind === 'openItem' || kind === 'doneItem') return 'Epic';
    const draw = this.draw(PURPOSES.type);
    return kind !== 'common' || draw < 0.5 ? 'Story' : draw < 0.75 ? 'Task' : draw < 0.9 ? 'Bug' : 'Sub-task';
  }

  #partner(): ScaleIssue | undefined {
    const { finder, source } = this;
    const { kind, nth } = this.#kind;
    if (kind === 'doneLinked') return finder.issue(source, numberOf(source, 'doneLinked', nth ^ 1));
    if (kind !== 'linked') return undefined;
    const { partners, projects } = finder.model;
    const far = partners[source.firstLinked + nth] ?? 0;
    const other = projectAt(projects, far, ({ firstLinked }) => firstLinked);
    return other === undefined ? undefined : finder.issue(other, numberOf(other, 'linked', far - other.firstLinked));
  }
}
