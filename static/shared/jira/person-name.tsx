/** A person as the viewer may know them. */
import { useTexts } from '../texts/texts-context';
import { useName } from './use-name';

export function PersonName({ accountId }: { readonly accountId: string }) {
  const { say } = useTexts();
  const name = useName('person', accountId);
  if (name === undefined) return <span className="subtle" aria-busy="true">…</span>;
  return <span>{name === null ? say('name.hiddenPerson') : name.text}</span>;
}
