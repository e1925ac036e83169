/** `issueLinkType`: by a text of the type's outward or inward side, or by the type's name for either. */
import { ANYWHERE, ONLY_RARE } from '../bounds';
import type { QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { compileSet } from './compile-set';
import { unknownValue } from './unknown-value';

export const linkTypeField = ({ index }: QueryContext, name: string): JqlField => ({
  compile: (operator, values) =>
    compileSet(
      {
        tokensOf: ({ links }) => links.map(({ type, direction }) => `${direction} ${type.id}`),
        resolve: (text) => {
          const wanted = text.toLowerCase();
          const types = index.site.issueLinkTypes;
          const outward = types.filter((type) => type.outward.toLowerCase() === wanted).map(({ id }) => `outward ${id}`);
          const inward = types.filter((type) => type.inward.toLowerCase() === wanted).map(({ id }) => `inward ${id}`);
          if (outward.length + inward.length > 0) return [...outward, ...inward];
          const named = types.filter((type) => type.name.toLowerCase() === wanted);
          if (named.length === 0) throw unknownValue(text, name);
          return named.flatMap(({ id }) => [`outward ${id}`, `inward ${id}`]);
        },
      },
      operator,
      values,
    ),
  within: (operator, values) => (operator === 'in' && !values.includes('empty') ? ONLY_RARE : ANYWHERE),
});
