/** An instant as people say it, with the exact one on hover. */
import { sayAge } from './say-age';
import { useDateWords } from './use-date-words';
import { useNow } from '../page/use-now';

export function RelativeTime({ instant }: { readonly instant: string }) {
  const { exact } = useDateWords();
  return <time dateTime={instant} title={exact(instant)}>{sayAge(Date.parse(instant), useNow())}</time>;
}
