import { unclearSeats as check } from '../../src/checks/unclear-seats';
import type { Seat } from '../../src/model/seat';
import { buildFacts, buildRules, buildSeat } from './facts-builder';

const run = (owner: Partial<Seat>, manager: Partial<Seat> = {}, project: Partial<Seat> = {}) => check.run(buildFacts({
  productOwner: buildSeat('productOwner', owner), productManager: buildSeat('productManager', manager), projectManager: buildSeat('projectManager', project),
}), buildRules());

describe('unclear-seats', () => {
  it('passes when every source that names somebody names the same people', () => {
    expect(run({})).toMatchObject({ outcome: 'pass', judged: 3, violations: 0 });
  });

  it('warns once for each seat on which sources disagree, naming them', () => {
    expect(run({ disagreeing: ['projectLead'] }, { disagreeing: ['projectRole:Product Manager'], source: 'set' })).toMatchObject({
      outcome: 'warn', judged: 3, violations: 2,
      findings: [{ messageId: 'disagreeing', values: { role: 'productOwner', others: ['projectLead'] } }, { values: { role: 'productManager', source: 'set' } }],
    });
  });

  it('warns where a holder says that the seat is not theirs, whatever the sources say', () => {
    expect(run({}, {}, { disputed: true, disagreeing: ['set'] })).toMatchObject({ outcome: 'warn', findings: [{ subject: { type: 'project', id: '10' }, messageId: 'disputed', values: { role: 'projectManager' } }] });
  });

  it('judges held seats only, and does not apply where nobody holds one', () => {
    expect(run({ state: 'empty' }, { state: 'departed', disagreeing: ['set'] })).toMatchObject({ outcome: 'pass', judged: 1 });
    expect(run({ state: 'empty' }, { state: 'departed' }, { state: 'unmapped' }).outcome).toBe('notApplicable');
  });

  it('cannot tell while a seat, or a source behind the one that answered, could not be read', () => {
    expect(run({ state: 'unreadable' }, { disagreeing: ['set'] }).outcome).toBe('unknown');
    expect(run({ allSourcesRead: false }).outcome).toBe('unknown');
    expect(run({ state: 'empty', allSourcesRead: false }).outcome).toBe('pass');
  });
});
