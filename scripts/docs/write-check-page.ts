/** The header of a check's page, written from the check; its chapters are written by hand. */
import type { AnyCheck } from '../../src/model/check';
import { RISK_WEIGHTS } from '../../src/model/check';
import { PRESETS, PRESET_CHANGES } from '../../src/model/presets';
import { ROLE_WORDS } from '../../src/model/role';
import { THRESHOLDS } from '../../src/model/thresholds';
import { END, replacePart, table } from './page';
import { sayPresets } from './say-presets';

export const CHAPTERS = ['Why it matters', 'What fails', 'How to put it right', 'When this is fine', 'Source'] as const;

const SOURCE = 'the check';

export const blankPage = (): string => `\n${CHAPTERS.map((chapter) => `## ${chapter}`).join('\n\n')}\n`;

/** @param before the page as it stands; empty where there is none */
export function writeCheckPage(check: AnyCheck, before: string): string {
  const page = before === '' ? `${replacePart('', SOURCE, '')}${blankPage()}` : before;
  return replacePart(page, SOURCE, describe(check));
}

/** One sentence for each chapter that is missing or says nothing. */
export function refuseChapters(path: string, page: string): readonly string[] {
  const written = page.slice(page.indexOf(END) + END.length);
  return CHAPTERS.flatMap((chapter) => {
    const start = written.indexOf(`## ${chapter}\n`);
    if (start < 0) return [`${path} lacks the chapter "${chapter}".`];
    const [text = ''] = written.slice(start + chapter.length + 4).split(/^## /m);
    return text.trim() === '' ? [`${path} says nothing under "${chapter}".`] : [];
  });
}

function describe(check: AnyCheck): string {
  const rows = [
    ['Passes when', check.title],
    ['Fails when', check.failureTitle],
    ['Answers', ROLE_WORDS[check.role].name],
    ['Kind', check.kind === 'exact' ? 'exact: it makes the score' : 'practice: it rests on a sample, and is counted only from a date and with a weight that an admin sets'],
    ['Risk and weight', `${check.risk}, ${check.kind === 'exact' ? RISK_WEIGHTS[check.risk] : 0}`],
    ['Scored by', check.scoring === 'proportion' ? 'proportion: 1 − violations ÷ judged' : 'verdict: pass 1, warn ½, fail 0'],
    ['Facts read', check.needs.map((need) => `\`${need}\``).join(', ')],
    ['Discovery spaces', check.forDiscovery ? 'yes' : 'no'],
    ...listPresets(check),
    ['Source', check.source],
  ];
  return `# ${check.id}\n\n${check.description}\n\n${table(['', ''], rows)}\n${listThresholds(check)}`;
}

/** Presets that switch the check off or leave it out of the score; those of numbers stand with the thresholds. */
function listPresets({ id }: AnyCheck): ReadonlyArray<readonly string[]> {
  const said = PRESETS.flatMap((preset) => PRESET_CHANGES[preset].flatMap((change) =>
    ('checkId' in change && change.checkId === id ? [`\`${preset}\`: ${change.kind === 'off' ? 'off' : 'shown and never counted'}`] : [])));
  return said.length === 0 ? [] : [['Presets', said.join(', ')]];
}

function listThresholds({ thresholds }: AnyCheck): string {
  if (thresholds.length === 0) return '';
  const rows = thresholds.map((name) => [`\`${name}\``, `${THRESHOLDS[name].value} ${THRESHOLDS[name].unit}`, sayPresets(name), THRESHOLDS[name].decides, THRESHOLDS[name].source]);
  return `\n${table(['threshold', 'default', 'presets', 'says', 'source'], rows)}\n`;
}
