/** In place of a part of the page that is to come, or did not come. */
import { Skeleton } from '../shared/parts/skeleton';
import { useTexts } from '../shared/texts/texts-context';
import type { Told } from './use-told';

export function PartLoading({ told: { failure, retry } }: { readonly told: Pick<Told<unknown>, 'failure' | 'retry'> }) {
  const { say } = useTexts();
  if (failure === null) return <div className="part-loading" role="status" aria-label={say('loading')}><Skeleton shape="line" /><Skeleton shape="row" /></div>;
  return <p role="alert">{failure} <button type="button" className="text-button" onClick={retry}>{say('failed.retry')}</button></p>;
}
