/** What keeps settings from being saved, each with the name of the setting. */
import type { SettingsProblem } from '../../src/model/admin-api';

export function Problems({ problems }: { readonly problems: readonly SettingsProblem[] }) {
  return <ul className="admin-bullets">{problems.map(({ path, message }) => <li key={`${path} ${message}`}>{path === '' ? null : <><code>{path}</code>: </>}{message}</li>)}</ul>;
}
