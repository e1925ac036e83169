/** How many spaces stand where. */
import type { Indicator } from '../../src/model/api';
import { BandMark } from '../shared/space/band-mark';
import { groupSpaces } from '../shared/space/group-spaces';
import type { Group } from '../shared/space/group-spaces';
import { useTexts } from '../shared/texts/texts-context';

/** The worst that is known first; what is not told comes after it. */
const ORDER: readonly Group[] = ['atRisk', 'attention', 'healthy', 'none', 'notJudged'];

export function Tally({ projects }: { readonly projects: readonly Indicator[] }) {
  const { say } = useTexts();
  const groups = groupSpaces(projects).sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group));
  return (
    <h2 className="tally">
      <span>{say('spaces', { count: projects.length })}</span>
      {groups.map(({ group, spaces: { length } }) => (
        <span key={group}><BandMark standing={group} /> {say(`spaces.${group}`, { count: length })}</span>
      ))}
    </h2>
  );
}
