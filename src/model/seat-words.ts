/**
 * What people said about the seats of one space: claims, those that were accepted, and what holders answer when they are asked.
 * Pure: each change is applied to what stands now, so that of two people at once neither loses what the other said.
 */
import type { AccountId, Instant, ProjectId } from './facts';
import type { Role } from './role';
import type { Settings } from './settings';

export interface SeatWords {
  /** Open ones: at most one a person and role. */
  readonly claims: readonly Claim[];
  /** At most one a role. */
  readonly accepted: readonly AcceptedClaim[];
  /** The last answer of each person, by role. */
  readonly answers: readonly HolderAnswer[];
}
/** By the person themselves; or offered by a holder, and open to be accepted once that person claims it too. */
export interface Claim {
  readonly role: Role;
  readonly accountId: AccountId;
  readonly at: Instant;
  readonly offeredBy: AccountId | null;
  readonly isAgreed: boolean;
}
export interface AcceptedClaim {
  readonly role: Role;
  readonly accountId: AccountId;
  readonly acceptedBy: AccountId;
  readonly at: Instant;
}
export interface HolderAnswer {
  readonly role: Role;
  readonly accountId: AccountId;
  /** False disputes the seat while the person holds it. */
  readonly isMine: boolean;
  readonly at: Instant;
}

export const NO_WORDS: SeatWords = { claims: [], accepted: [], answers: [] };

/** A holder is asked once a quarter. */
const QUARTER_MS = 91 * 86_400_000;

interface Said {
  readonly role: Role;
  readonly accountId: AccountId;
  readonly at: Instant;
}
const isOf = ({ role, accountId }: Pick<Said, 'role' | 'accountId'>) => (other: Pick<Said, 'role' | 'accountId'>): boolean => other.role === role && other.accountId === accountId;
const without = <One extends Pick<Said, 'role' | 'accountId'>>(all: readonly One[], said: Pick<Said, 'role' | 'accountId'>): readonly One[] => all.filter((one) => !isOf(said)(one));

/** A claim, or the yes to an offer; said again it stays as it was first. */
export function claim(words: SeatWords, { role, accountId, at }: Said): SeatWords {
  const before = words.claims.find(isOf({ role, accountId }));
  if (before?.isAgreed) return words;
  return { ...words, claims: [...without(words.claims, { role, accountId }), { role, accountId, at, offeredBy: before?.offeredBy ?? null, isAgreed: true }] };
}

/** A holder offers the seat; a claim of the other that stands already counts as offered too. */
export function offer(words: SeatWords, { role, accountId, at }: Said, to: AccountId): SeatWords {
  const before = words.claims.find(isOf({ role, accountId: to }));
  return { ...words, claims: [...without(words.claims, { role, accountId: to }), { role, accountId: to, at: before?.at ?? at, offeredBy: accountId, isAgreed: before?.isAgreed ?? false }] };
}

/** Null where no such claim is open, or where the person has not agreed to it. Who claimed the seat says by it that it is theirs. */
export function accept(words: SeatWords, { role, accountId, at }: Said, acceptedBy: AccountId): SeatWords | null {
  const found = words.claims.find(isOf({ role, accountId }));
  if (!found?.isAgreed) return null;
  return answerAsHolder({
    ...words,
    claims: without(words.claims, found),
    accepted: [...words.accepted.filter((one) => one.role !== role), { role, accountId, acceptedBy, at }],
  }, { role, accountId, at }, true);
}

/** Takes away an open claim, or one that was accepted; null where there is neither. */
export function decline(words: SeatWords, said: Pick<Said, 'role' | 'accountId'>): SeatWords | null {
  if (![...words.claims, ...words.accepted].some(isOf(said))) return null;
  return { ...words, claims: without(words.claims, said), accepted: without(words.accepted, said) };
}

/** In place of the person's answer before. */
export const answerAsHolder = (words: SeatWords, { role, accountId, at }: Said, isMine: boolean): SeatWords =>
  ({ ...words, answers: [...without(words.answers, { role, accountId }), { role, accountId, isMine, at }] });

/** A dispute ends when its holder is seen to hold the seat no more. */
export const endDisputes = (words: SeatWords, ended: ReadonlyArray<Pick<Said, 'role' | 'accountId'>>): SeatWords =>
  ({ ...words, answers: words.answers.filter((answer) => answer.isMine || !ended.some(isOf(answer))) });

export const hasWords = ({ claims, accepted, answers }: SeatWords): boolean => claims.length + accepted.length + answers.length > 0;

/** Whether a holder is to be asked whether the seat is still theirs. */
export function isAsked({ answers }: SeatWords, role: Role, accountId: AccountId, now: Instant): boolean {
  const last = answers.find(isOf({ role, accountId }));
  return last === undefined || Date.parse(now) - Date.parse(last.at) > QUARTER_MS;
}

/** The settings with what people said: accepted claims as seats set in Rolecall, and the disputes of holders. */
export function withSeatWords(settings: Settings, words: ReadonlyMap<ProjectId, SeatWords>): Settings {
  const all = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...settings,
    seats: [...settings.seats, ...all.flatMap(([project, { accepted }]) => accepted.map(({ role, accountId }) => ({ role, project, accountIds: [accountId], claimed: true as const })))],
    disputes: [...settings.disputes, ...all.flatMap(([project, { answers }]) => answers.flatMap(({ role, accountId, isMine }) => (isMine ? [] : [{ role, project, accountId }])))],
  };
}
