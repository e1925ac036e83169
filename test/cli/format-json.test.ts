import fc from 'fast-check';
import { formatJson } from '../../src/cli/format-json';

describe('formatJson', () => {
  it('is always JSON of the same value, whatever the width, and steers no terminal', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.integer({ min: 1, max: 200 }), (value, width) => {
      const text = formatJson(value, width);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }));
  });

  it('puts on a line what fits, and breaks the rest', () => {
    expect(formatJson({ a: [1, 2], b: { c: 'd', gone: undefined }, e: {} }, 80)).toBe('{ "a": [1, 2], "b": { "c": "d" }, "e": {} }');
    expect(formatJson({ a: [1, 2], b: { c: 'd' } }, 20)).toBe('{\n  "a": [1, 2],\n  "b": { "c": "d" }\n}');
  });
});
