/** A person as the viewer may know them. */
import { useName } from './use-name';

export function PersonName({ accountId }: { readonly accountId: string }) {
  const name = useName('person', accountId);
  if (name === undefined) return <span className="subtle" aria-busy="true">…</span>;
  return <span>{name === null ? 'somebody you cannot see' : name.text}</span>;
}
