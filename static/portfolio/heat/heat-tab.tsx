/** All spaces, worst first. */
import { ProjectName } from '../../shared/jira/project-name';
import { BandMark } from '../../shared/space/band-mark';
import { useFilters } from '../filters/use-filters';
import { usePortfolio } from '../portfolio-context';

export function HeatTab() {
  const { projects } = usePortfolio();
  const { filters: { band } } = useFilters();
  const shown = projects.filter((project) => band === null || (project.band ?? 'none') === band);
  return <ul>{shown.map(({ projectId, band: own }) => <li key={projectId}><BandMark standing={own ?? 'none'} /> <ProjectName projectId={projectId} /></li>)}</ul>;
}
