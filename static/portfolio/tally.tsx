/** How many spaces stand where, of all that the viewer may see. */
import { BandMark } from '../shared/space/band-mark';
import { useTexts } from '../shared/texts/texts-context';
import { GROUPS } from './filters/filters';
import { usePortfolio } from './portfolio-context';
import { groupOfSpace } from './spaces/read-space';

export function Tally() {
  const { spaces } = usePortfolio();
  const { say } = useTexts();
  const groups = spaces.map(groupOfSpace);
  const counts = GROUPS.map((group) => ({ group, count: groups.filter((one) => one === group).length })).filter(({ count }) => count > 0);
  return (
    <p className="tally">
      <span>{say('spaces', { count: spaces.length })}</span>
      {counts.map(({ group, count }) => <span key={group}><BandMark standing={group} /> {say(`spaces.${group}`, { count })}</span>)}
    </p>
  );
}
