/** What a survey found, as text: the roles first, then fields, types and links, then the settings with their reasons. */
import picocolors from 'picocolors';
import type { CatalogueField } from '../../model/catalogue';
import { ROLE_WORDS } from '../../model/role';
import type { SiteSurvey } from '../../model/survey';
import type { RoleCount, RoleGuide } from '../../scan/suggest/describe-roles';
import type { SettingsSuggestion } from '../../scan/suggest/suggest-settings';
import { stripText } from '../reporters/strip-controls';
import { wrap } from '../wrap-text';
import { listSite } from './list-site';
import { MARKS, line, sayUse } from './say-use';

interface Options {
  readonly colour: boolean;
  readonly cost: { readonly requests: number; readonly points: number };
  /** The settings as a file's text, where no file was written. */
  readonly file?: string;
  /** Where they were written. */
  readonly path?: string;
}

export function describeSuggestion(survey: SiteSurvey, { roles, reasons, advice }: SettingsSuggestion, { colour, cost, file, path }: Options): string {
  const paint = picocolors.createColors(colour);
  const section = (title: string, lines: readonly string[]) => [paint.bold(title), ...lines].join('\n');
  const said = (some: SettingsSuggestion['reasons']) => some.map(({ setting, text }) => line('  - ', `${setting}: ${text}`));
  return `${[
    [paint.bold(`${stripText(survey.catalogue.site.name)}: where it keeps its roles`), wrap(sayScope(survey)), wrap('✓ is read today, ? looks alike and is not read, · is there and not read.')].join('\n'),
    ...roles.map((guide) => section(`${capital(ROLE_WORDS[guide.role].name)}: found in ${guide.filled} of ${spaces(guide.readable)}`, listRole(guide, survey))),
    ...listSite(survey).map(({ title, lines }) => section(title, lines)),
    section('The suggested settings', reasons.length > 0 ? said(reasons) : [`  Unchanged: ${advice.length === 0 ? WHOLE : MORE}.`]),
    ...(advice.length === 0 ? [] : [section('For you to decide', said(advice))]),
    ...(file === undefined ? [] : [`${paint.bold('As a file')} (--output FILE writes it; --settings FILE reads it)\n${file.trimEnd()}`]),
    [...(path === undefined ? [] : [wrap(`Written to ${path}: edit it, then run rolecall scan --settings ${path}.`)]), `Read with ${cost.requests} requests and ${cost.points} points.`].join('\n'),
  ].join('\n\n')}\n`;
}

function sayScope({ catalogue, eligibility, lookedInto, roles }: SiteSurvey): string {
  const judged = [...eligibility.values()].filter((state) => state === 'eligible').length;
  const unreadable = roles.unreadable.size === 0 ? '' : ` The roles of ${roles.unreadable.size} could not be read: give this account Administer Projects there.`;
  const looked = lookedInto.length === judged ? 'looked into all of them' : `looked into ${lookedInto.length}, spread over the site (--spaces)`;
  return `${spaces(catalogue.projects.length)}, of which ${judged} are judged; ${looked}.${unreadable}`;
}

function listRole(guide: RoleGuide, { catalogue, fieldUse }: SiteSurvey): readonly string[] {
  const fieldsOf = (holds: (field: CatalogueField) => boolean) => (guide.role === 'productOwner' ? [] : catalogue.fields.filter(holds));
  const gives = guide.role === 'productManager' ? 'the owner of a roadmap item' : 'who manages a dependency';
  const lines = [
    ...guide.read.map((count) => line(MARKS.read, `role "${count.name}": ${sayCounts(count)}`)),
    ...guide.similar.map((count) => line(MARKS.similar, `role "${count.name}": ${sayCounts(count)}`)),
    ...fieldsOf(({ roles }) => roles.includes(guide.role)).map(({ id, name }) => line(MARKS.read, `field "${name}" (${id}): ${gives}, ${sayUse(fieldUse.get(id))}`)),
    ...fieldsOf(({ resembles }) => resembles.includes(guide.role)).map(({ id, name }) => line(MARKS.similar, `field "${name}" (${id}): ${sayUse(fieldUse.get(id))}`)),
    ...(guide.leads === null || guide.leads.spaces === 0 ? [] : [line(MARKS.unread, `space lead: an active person in ${spaces(guide.leads.spaces)}`)]),
  ];
  return lines.length > 0 ? lines : [`${MARKS.unread}nothing on this site is named like it`];
}

function sayCounts({ one, several, groupOnly, departed, nobody }: RoleCount): string {
  const parts: ReadonlyArray<readonly [number, string]> = [[one, 'one person'], [several, 'several people'], [groupOnly, 'only a group'], [departed, 'only people who left'], [nobody, 'nobody']];
  return parts.filter(([count]) => count > 0).map(([count, words]) => `${words} in ${spaces(count)}`).join(', ');
}

const WHOLE = 'those in force fit what was found';
const MORE = 'nothing else can be told from the site alone';
const spaces = (count: number): string => `${count} ${count === 1 ? 'space' : 'spaces'}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
