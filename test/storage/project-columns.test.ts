import fc from 'fast-check';
import { StorageError } from '../../src/model/errors';
import { known } from '../../src/model/facts';
import { fromChunks, toChunks } from '../../src/storage/packed-chunks';
import { decodeProject, encodeProject, projectColumnsSchema } from '../../src/storage/project-columns';
import { storedBytes } from '../../src/storage/stored-bytes';
import { arbitraryProject } from './arbitrary-facts';

describe('project columns', () => {
  it('give back exactly the facts that went in, through JSON and the schema', () => {
    fc.assert(fc.property(arbitraryProject, (project) => {
      const stored: unknown = JSON.parse(JSON.stringify(encodeProject(project)));
      expect(decodeProject(projectColumnsSchema.parse(stored))).toEqual(project);
    }));
  });

  it('take less than half the room of plain objects where ids repeat', () => {
    const [project] = fc.sample(arbitraryProject, { numRuns: 1, seed: 1 }) as [Parameters<typeof encodeProject>[0]];
    const roadmapItems = known(Array.from({ length: 1000 }, (_, index) => ({
      id: String(10_000 + index), named: known(`5b10ac8d82e05b22cc7d4ef${index % 7}`), updated: '2026-11-01T10:00:00.000Z',
    })));
    const large = { ...project, roadmapItems };
    expect(storedBytes(encodeProject(large))).toBeLessThan(storedBytes(large) / 2);
  });

  it('are refused, never half read, where a column lost its end', () => {
    fc.assert(fc.property(arbitraryProject.filter(({ roadmapItems }) => roadmapItems.known && roadmapItems.value.length > 0), (project) => {
      const columns = encodeProject(project);
      if (!columns.roadmapItems.known) throw new Error('known facts became unknown');
      columns.roadmapItems.value.owners.pop();
      expect(() => decodeProject(columns)).toThrow(StorageError);
    }));
  });
});

describe('packed chunks', () => {
  it('join to the value they were cut from, each under 200 KiB as stored', () => {
    const value = fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 40_000 }), fc.integer());
    fc.assert(fc.property(value, ([part, count, seed]) => {
      const large = Array.from({ length: count }, (_, index) => `${part}${Math.imul(index + 1, seed)}`);
      const chunks = toChunks(large);
      expect(fromChunks(chunks)).toEqual(large);
      for (const chunk of chunks) expect(storedBytes(chunk)).toBeLessThan(200 * 1024);
    }), { numRuns: 60 });
  });

  it('are no value where a piece is missing or cut', () => {
    const chunks = toChunks(Array.from({ length: 60_000 }, (_, index) => Math.imul(index, 0x9e3779b1)));
    expect(chunks.length).toBeGreaterThan(2);
    expect(fromChunks([chunks[0], undefined, ...chunks.slice(2)])).toBeUndefined();
    expect(fromChunks(chunks.slice(1))).toBeUndefined();
    expect(fromChunks(chunks.slice(0, -1))).toBeUndefined();
    expect(fromChunks([])).toBeUndefined();
  });
});
