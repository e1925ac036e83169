import fc from 'fast-check';
import { StorageError } from '../../src/model/errors';
import { known } from '../../src/model/facts';
import { cutText, storedBytes } from '../../src/storage/chunks';
import { decodeProject, encodeProject, projectColumnsSchema } from '../../src/storage/project-columns';
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

describe('chunks', () => {
  it('join to the text they were cut from, each under 200 KiB as stored', () => {
    const long = fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 9000 })).map(([part, times]) => JSON.stringify(part.repeat(times)));
    fc.assert(fc.property(long, (text) => {
      const pieces = cutText(text);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(storedBytes({ chunks: pieces.length, text: piece })).toBeLessThan(200 * 1024);
    }), { numRuns: 60 });
  });

  it('are one piece for an empty text', () => {
    expect(cutText('')).toEqual(['']);
  });
});
