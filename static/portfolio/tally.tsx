/** How many spaces stand where, of all that the viewer may see. */
import { BandMark } from '../shared/space/band-mark';
import { groupOf } from '../shared/space/group-spaces';
import { useTexts } from '../shared/texts/texts-context';
import { GROUPS } from './filters/filters';
import { usePortfolio } from './portfolio-context';

export function Tally() {
  const { projects } = usePortfolio();
  const { say } = useTexts();
  const groups = projects.map(({ band, eligibility }) => groupOf({ band, eligibility: { state: eligibility, reason: '', sentence: null } }));
  const counts = GROUPS.map((group) => ({ group, count: groups.filter((one) => one === group).length })).filter(({ count }) => count > 0);
  return (
    <p className="tally">
      <span>{say('spaces', { count: projects.length })}</span>
      {counts.map(({ group, count }) => <span key={group}><BandMark standing={group} /> {say(`spaces.${group}`, { count })}</span>)}
    </p>
  );
}
