/** How many spaces stand where. */
import type { Indicator } from '../../src/model/api';
import { BandMark } from '../shared/band-mark';
import type { Standing } from '../shared/words';
import { plural, standingCount, standingOf } from '../shared/words';

const ORDER: readonly Standing[] = ['atRisk', 'attention', 'healthy', 'none'];

export function Tally({ projects }: { readonly projects: readonly Indicator[] }) {
  const counts = ORDER.map((standing) => ({ standing, count: projects.filter((project) => standingOf(project) === standing).length }));
  return (
    <h2 className="tally">
      <span>{plural(projects.length, 'space')}</span>
      {counts.filter(({ count }) => count > 0).map(({ standing, count }) => (
        <span key={standing}><BandMark standing={standing} /> {standingCount(count, standing)}</span>
      ))}
    </h2>
  );
}
