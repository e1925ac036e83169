/** What befalls an app's calls to the store, one after the other as drawn; then nothing. */
import fc from 'fast-check';
import type { Interference } from '../../stand-ins/forge/interference';

type Fate = 'none' | 'loseAnswer' | 'loseRequest' | 'fails' | 'busy';

/** Not so many in a row that patience would end. */
export const fates = fc.array(fc.constantFrom<Fate>('none', 'none', 'none', 'loseAnswer', 'loseRequest', 'fails', 'busy'), { maxLength: 40 });

export function befall(drawn: readonly Fate[]): () => Interference {
  const left = [...drawn];
  let inARow = 0;
  return () => {
    const fate = left.shift() ?? 'none';
    inARow = fate === 'none' ? 0 : inARow + 1;
    if (inARow > 2) inARow = 0;
    if (fate === 'none' || inARow === 0) return 'none';
    if (fate === 'fails' || fate === 'busy') return { response: Response.json({ code: 'ANY', message: 'Any.' }, { status: fate === 'fails' ? 503 : 429 }) };
    return fate;
  };
}
