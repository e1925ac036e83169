/** Whatever people say in whatever order: nobody's answer is lost, and what the settings are told follows from the last words. */
import fc from 'fast-check';
import type { Role } from '../../src/model/role';
import { ROLES } from '../../src/model/role';
import { NO_WORDS, accept, answerAsHolder, claim, decline, endDisputes, isAsked, offer, withSeatWords } from '../../src/model/seat-words';
import type { SeatWords } from '../../src/model/seat-words';
import { defaultSettings } from '../../src/model/settings';

const person = fc.constantFrom('ann', 'ben', 'cid');
const seat = { role: fc.constantFrom<Role>(...ROLES), accountId: person };
const event = fc.oneof(
  fc.record({ kind: fc.constant('claim' as const), ...seat }),
  fc.record({ kind: fc.constant('offer' as const), ...seat, to: person }),
  fc.record({ kind: fc.constantFrom('accept' as const, 'decline' as const, 'mine' as const, 'notMine' as const, 'left' as const), ...seat }),
);
type Said = typeof event extends fc.Arbitrary<infer One> ? One : never;

const at = (index: number): string => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString();

function apply(words: SeatWords, one: Said, index: number): SeatWords {
  const said = { role: one.role, accountId: one.accountId, at: at(index) };
  if (one.kind === 'claim') return claim(words, said);
  if (one.kind === 'offer') return offer(words, said, one.to);
  if (one.kind === 'accept') return accept(words, said, 'admin') ?? words;
  if (one.kind === 'decline') return decline(words, said) ?? words;
  if (one.kind === 'left') return endDisputes(words, [said]);
  return answerAsHolder(words, said, one.kind === 'mine');
}

/** The same told as a plain table of who said what last. */
function expected(events: readonly Said[]): { readonly claims: Map<string, boolean>; readonly accepted: Map<Role, string>; readonly answers: Map<string, boolean> } {
  const [claims, accepted, answers] = [new Map<string, boolean>(), new Map<Role, string>(), new Map<string, boolean>()];
  for (const one of events) {
    const name = `${one.role} ${one.accountId}`;
    if (one.kind === 'claim') claims.set(name, true);
    if (one.kind === 'offer') claims.set(`${one.role} ${one.to}`, claims.get(`${one.role} ${one.to}`) ?? false);
    if (one.kind === 'accept' && claims.get(name) === true) {
      claims.delete(name);
      accepted.set(one.role, one.accountId);
      answers.set(name, true);
    }
    if (one.kind === 'decline') {
      claims.delete(name);
      if (accepted.get(one.role) === one.accountId) accepted.delete(one.role);
    }
    if (one.kind === 'mine' || one.kind === 'notMine') answers.set(name, one.kind === 'mine');
    if (one.kind === 'left' && answers.get(name) === false) answers.delete(name);
  }
  return { claims, accepted, answers };
}

describe('what people say about seats', () => {
  it('loses nobody’s last word, in any order', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const words = events.reduce(apply, NO_WORDS);
      const want = expected(events);
      expect(new Map(words.claims.map(({ role, accountId, isAgreed }) => [`${role} ${accountId}`, isAgreed]))).toEqual(want.claims);
      expect(new Map(words.accepted.map(({ role, accountId }) => [role, accountId]))).toEqual(want.accepted);
      expect(new Map(words.answers.map(({ role, accountId, isMine }) => [`${role} ${accountId}`, isMine]))).toEqual(want.answers);
    }));
  });

  it('tells the settings of accepted claims and of disputes alone', () => {
    fc.assert(fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const words = events.reduce(apply, NO_WORDS);
      const want = expected(events);
      const { seats, disputes } = withSeatWords(defaultSettings(), new Map([['101', words]]));
      expect(new Map(seats.map(({ role, accountIds }) => [role, accountIds[0]]))).toEqual(want.accepted);
      expect(seats.every(({ claimed, project }) => claimed === true && project === '101')).toBe(true);
      expect(disputes.map(({ role, accountId }) => `${role} ${accountId}`).sort()).toEqual([...want.answers].flatMap(([name, isMine]) => (isMine ? [] : [name])).sort());
    }));
  });

  it('keeps who offered a seat when the other says yes, and takes no yes that was not said', () => {
    const said = { role: 'productOwner' as const, accountId: 'ann', at: at(0) };
    const offered = offer(NO_WORDS, said, 'ben');
    expect(accept(offered, { ...said, accountId: 'ben' }, 'admin')).toBeNull();
    const agreed = claim(offered, { ...said, accountId: 'ben', at: at(1) });
    expect(agreed.claims).toEqual([{ role: 'productOwner', accountId: 'ben', at: at(1), offeredBy: 'ann', isAgreed: true }]);
    expect(accept(agreed, { ...said, accountId: 'ben', at: at(2) }, 'admin')).toMatchObject({ claims: [], accepted: [{ accountId: 'ben', acceptedBy: 'admin' }] });
  });

  it('asks a holder who never answered, and again after a quarter', () => {
    const said = { role: 'productOwner' as const, accountId: 'ann', at: '2026-01-01T00:00:00.000Z' };
    const answered = answerAsHolder(NO_WORDS, said, true);
    expect([isAsked(NO_WORDS, said.role, 'ann', said.at), isAsked(answered, said.role, 'ann', '2026-04-01T00:00:00.000Z'), isAsked(answered, said.role, 'ann', '2026-04-03T00:00:00.000Z')]).toEqual([true, false, true]);
  });
});
