/** The shape of a page that is to come. */
import { useTexts } from '../texts/texts-context';
import { Skeleton } from './skeleton';
import './loading.css';

/** @param isOne one space in full, else a list */
export function Loading({ isOne }: { readonly isOne: boolean }) {
  const { say } = useTexts();
  return (
    <div className="loading" role="status" aria-label={say('loading')}>
      <Skeleton shape="title" />
      {isOne ? <Skeleton shape="ring" /> : null}
      {[1, 2, 3].map((line) => <Skeleton key={line} shape={isOne ? 'line' : 'row'} />)}
    </div>
  );
}
