import { z } from 'zod';
import { listFields } from '../../../scripts/docs/list-fields';

const rows = (schema: z.ZodType, io: 'input' | 'output' = 'input') => listFields(schema, io).map(({ path, type, isOptional, meaning }) => [path, type, isOptional ? 'optional' : 'required', meaning]);

describe('listFields', () => {
  it('lists what is within objects, lists, maps and alternatives', () => {
    const schema = z.strictObject({
      name: z.string().describe('A name'),
      list: z.array(z.strictObject({ size: z.int().min(1).max(9) })),
      map: z.record(z.string(), z.strictObject({ on: z.boolean().optional() })),
      either: z.union([z.array(z.enum(['a', 'b'])), z.strictObject({ deep: z.iso.datetime() })]),
    });
    expect(rows(schema)).toEqual([
      ['name', 'text', 'required', 'A name'],
      ['list', 'list of objects', 'required', ''],
      ['list[].size', 'whole number 1 to 9', 'required', ''],
      ['map', 'map to objects', 'required', ''],
      ['map.<name>.on', 'true or false', 'optional', ''],
      ['either', 'list of `a`, `b` or object', 'required', ''],
      ['either.deep', 'instant', 'required', ''],
    ]);
  });

  it('refers to an object that was listed before, and keeps what is said of each', () => {
    const end = z.strictObject({ key: z.string() });
    expect(rows(z.strictObject({ from: end, to: z.array(end).describe('The others') }), 'output').slice(2)).toEqual([['to', 'list of objects', 'required', 'The others; fields as those of `from`']]);
  });

  it('joins the alternatives of a field, and calls optional what one of them lacks', () => {
    const change = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('one'), id: z.string() }), z.strictObject({ kind: z.literal('two') })]);
    expect(rows(z.strictObject({ changes: z.array(change) }))).toEqual([
      ['changes', 'list of objects', 'required', ''],
      ['changes[].kind', '`one` or `two`', 'required', ''],
      ['changes[].id', 'text', 'optional', ''],
    ]);
  });

  it('says what may be null', () => {
    expect(rows(z.strictObject({ a: z.string().nullable(), b: z.number().min(0).max(100).nullable() })).map(([, type]) => type)).toEqual(['text or null', 'number 0 to 100 or null']);
  });
});
