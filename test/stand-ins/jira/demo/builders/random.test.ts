/** Seeded choices repeat, and lose nothing. */
import { createRandom } from '../../../../../stand-ins/jira/demo/builders/random';
import fc from 'fast-check';

describe('createRandom', () => {
  it('repeats itself for the same seed, whatever the seed', () => {
    fc.assert(fc.property(fc.string(), (seed) => {
      const draw = (): number[] => { const random = createRandom(seed); return [random.int(0, 1e6), random.int(0, 1e6), random.int(0, 1e6)]; };
      expect(draw()).toEqual(draw());
    }));
  });

  it('always shuffles a list into the same members', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
      expect(createRandom(seed).shuffle(list).sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
    }));
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom('any').pick([])).toThrow('nothing to pick from');
  });
});
