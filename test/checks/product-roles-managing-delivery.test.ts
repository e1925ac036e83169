import { productRolesManagingDelivery as check } from '../../src/checks/product-roles-managing-delivery';
import type { CheckFacts } from '../../src/model/check';
import { known, unknownFact } from '../../src/model/facts';
import { buildDependency, buildFacts, buildRules, buildSeat } from './facts-builder';

const open = (count: number) => known(Array.from({ length: count }, (_, index) => buildDependency({ linkId: `${index}`, managed: true })));
const delivery = (...holders: string[]) => buildSeat('projectManager', { state: holders.length > 1 ? 'shared' : 'filled', holders });
const run = (overrides: Partial<CheckFacts>) => check.run(buildFacts({ dependencies: open(3), ...overrides }), buildRules());

describe('product-roles-managing-delivery', () => {
  it.each([[1, 'warn'], [2, 'warn'], [3, 'fail'], [9, 'fail']] as const)('with %i open dependencies and the product owner in charge of them: %s', (count, outcome) => {
    expect(run({ dependencies: open(count), projectManager: delivery('productOwner-1') })).toMatchObject({
      outcome, violations: 1, findings: [{ subject: { type: 'person', id: 'productOwner-1' }, messageId: 'managing', values: { role: 'productOwner', open: count } }],
    });
  });

  it('means the product manager too', () => expect(run({ projectManager: delivery('productManager-1') })).toMatchObject({ outcome: 'fail', findings: [{ values: { role: 'productManager' } }] }));
  it('passes when somebody else is in charge', () => expect(run({})).toMatchObject({ outcome: 'pass', judged: 1, violations: 0 }));
  it('counts each project manager who has a product role', () => {
    expect(run({ projectManager: delivery('other', 'productManager-1', 'productOwner-1') })).toMatchObject({ outcome: 'fail', judged: 3, violations: 2 });
  });

  it('does not count dependencies that are possibly dead', () => {
    expect(run({ projectManager: delivery('productOwner-1'), dependencies: known([buildDependency({ state: 'possiblyDead' })]) }).outcome).toBe('notApplicable');
  });

  it('does not apply while nobody is project manager, or nobody holds a product seat', () => {
    expect(run({ projectManager: buildSeat('projectManager', { state: 'empty' }) }).outcome).toBe('notApplicable');
    expect(run({ productOwner: buildSeat('productOwner', { state: 'departed' }), productManager: buildSeat('productManager', { state: 'unmapped' }) }).outcome).toBe('notApplicable');
    expect(run({ productOwner: buildSeat('productOwner', { state: 'empty' }) }).outcome).toBe('pass');
  });

  it('cannot tell while a seat or the links could not be read', () => {
    expect(run({ productManager: buildSeat('productManager', { state: 'unreadable' }) }).outcome).toBe('unknown');
    expect(run({ dependencies: unknownFact('incomplete') }).outcome).toBe('unknown');
  });
});
