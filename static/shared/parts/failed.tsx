/** Stands in place of a page that could not be loaded: what went wrong, and the button that tries again. */
import { useTexts } from '../texts/texts-context';
import { Button } from './button';
import { Notice } from './notice';

export function Failed({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  const { say } = useTexts();
  return (
    <Notice tone="danger" title={say('failed.title')}>
      <p>{message}</p>
      <Button onClick={onRetry}>{say('failed.retry')}</Button>
    </Notice>
  );
}
