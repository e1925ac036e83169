/** The functions of JQL that the stand-in evaluates, and what it says of the others. */
import type { FunctionOperand } from '@atlaskit/jql-ast';
import type { QueryContext } from './compile-query';
import { JqlError } from './jql-error';
import { readDateFunction } from './read-date-operand';
import { unquote } from './unquote';

/** Jira has these; the stand-in says openly that it does not evaluate them. */
const NOT_EVALUATED = new Set([
  'membersof', 'linkedissues', 'issuehistory', 'updatedby', 'watchedissues', 'votedissues', 'standardissuetypes', 'subtaskissuetypes', 'lastlogin', 'currentlogin',
  'projectsleadbyuser', 'projectswhereuserhaspermission', 'projectswhereuserhasrole', 'opensprints', 'closedsprints', 'futuresprints', 'releasedversions', 'unreleasedversions',
]);

/**
 * What the call stands for: an account, or an instant in ms.
 * @throws JqlError for a function that Jira lacks or the stand-in does not evaluate, and for an argument it cannot take
 */
export function callFunction(call: FunctionOperand, { now, zone, accountId }: QueryContext): string {
  const name = unquote(call.function);
  const [argument, ...more] = call.arguments.map(unquote);
  if (name.toLowerCase() === 'currentuser' && argument === undefined) return accountId;
  const instant = more.length > 0 ? undefined : readDateFunction(name, argument, { instant: now.getTime(), zone });
  if (instant !== undefined && !Number.isNaN(instant)) return String(instant);
  if (instant !== undefined) throw new JqlError(`The argument '${argument ?? ''}' of the JQL function '${name}()' is invalid.`);
  if (NOT_EVALUATED.has(name.toLowerCase())) throw new JqlError(`The stand-in Jira does not evaluate the JQL function '${name}()'.`);
  throw new JqlError(`Unable to find JQL function '${name}(${call.arguments.length === 0 ? '' : '…'})'.`);
}
