/**
 * What the samples say once somebody takes the product-owner seat. An appointment comes with the rights that the office
 * needs, and what was moved by whoever the seat named before was moved by the product owner. Without either, filling a seat
 * could leave a check untold that was judged, or turn a predecessor's work against the successor. Pure.
 */
import type { AccountId, BacklogMove, Fact, ProjectFacts } from '../model/facts';
import { known } from '../model/facts';

export function takeOverBacklog({ authority, backlog, readings: { productOwner } }: ProjectFacts, appointee: AccountId): Pick<ProjectFacts, 'authority' | 'backlog'> {
  const before = new Set(productOwner.known ? productOwner.value.flatMap(({ accounts }) => accounts) : []);
  const handOver = (moves: Fact<readonly BacklogMove[]>): Fact<readonly BacklogMove[]> =>
    (moves.known ? known(moves.value.map((move) => (before.has(move.author) ? { ...move, author: appointee } : move))) : moves);
  return {
    authority: authority.known ? known([...authority.value.filter(({ accountId }) => accountId !== appointee), { accountId: appointee, schedule: 'granted', edit: 'granted' }]) : authority,
    backlog: backlog.known ? known({ ...backlog.value, moves: handOver(backlog.value.moves) }) : backlog,
  };
}
