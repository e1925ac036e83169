/** All projects of the demo site. To add one, add a row to one of the tables below; its words may be another project's. */
import type { DemoProject } from './demo-project';
import { moneyProjects } from './projects-money';
import { networkProjects } from './projects-network';
import { smallNetworkProjects } from './projects-network-small';
import { companyProjects, operationsProjects } from './projects-operations';
import { platformProjects } from './projects-platform';
import { shopsProjects } from './projects-shops';

export const demoProjects: readonly DemoProject[] = [
  ...shopsProjects, ...networkProjects, ...smallNetworkProjects, ...moneyProjects, ...platformProjects, ...operationsProjects, ...companyProjects,
];
