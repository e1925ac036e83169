/** Custom fields, as `cf[10001]`, by id or by name in any case; several of one name are searched together. */
import type { FieldRecord } from '../../site-export';
import type { QueryContext } from '../compile-query';
import type { JqlField } from '../find-field';
import { valueField } from './value-field';

/** The field, or undefined where the site has none of that name. */
export function customField(context: QueryContext, name: string): JqlField | undefined {
  const wanted = name.toLowerCase();
  const ids = (context.index.site.fields ?? []).filter((field) => field.custom && clauseNames(field).includes(wanted)).map(({ id }) => id);
  return ids.length === 0 ? undefined : valueField(context, ids);
}

/** Lower case, as JQL compares them; `Name[Team]` is how Jira's own editor writes a Team field. */
function clauseNames({ id, name, schema }: FieldRecord): string[] {
  const number = /^customfield_(\d+)$/.exec(id)?.[1];
  const lower = name.toLowerCase();
  return [id, lower, ...(number === undefined ? [] : [`cf[${number}]`]), ...(isTeam(schema) ? [`${lower}[team]`] : [])];
}

/** Both types under which sites show Atlassian's Team field. */
const TEAM_TYPES = ['com.atlassian.teams:rm-teams-custom-field-team', 'com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team'];
const isTeam = (schema: FieldRecord['schema']): boolean => TEAM_TYPES.includes(schema?.custom ?? '');
