/** An instant as people say it, with the exact one on hover. */
import { useNow } from '../page/use-now';
import { sayAge } from './say-age';
import { useTexts } from './texts-context';
import { useDateWords } from './use-date-words';

export function RelativeTime({ instant }: { readonly instant: string }) {
  const texts = useTexts();
  const { exact } = useDateWords();
  return <time dateTime={instant} title={exact(instant)}>{sayAge(texts, Date.parse(instant), useNow())}</time>;
}
