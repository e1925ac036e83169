/** The table of routes. What is not here answers 404. */
import type { Hono } from 'hono';
import type { JiraEnvironment } from '../jira-environment';
import { RefusedRequest } from '../refused-request';
import { addCatalogueRoutes } from './catalogue-routes';
import { addGroupRoutes } from './group-routes';
import { addIssueRoutes } from './issue-routes';
import { addPermissionRoutes } from './permission-routes';
import { addPermissionSchemeRoutes } from './permission-scheme-routes';
import { addProjectRoutes } from './project-routes';
import { addRoleRoutes } from './role-routes';
import { addSearchRoutes } from './search-routes';
import { addUserRoutes } from './user-routes';

export function addRoutes(app: Hono<JiraEnvironment>): void {
  addCatalogueRoutes(app);
  addProjectRoutes(app);
  addRoleRoutes(app);
  addSearchRoutes(app);
  addIssueRoutes(app);
  addUserRoutes(app);
  addGroupRoutes(app);
  addPermissionRoutes(app);
  addPermissionSchemeRoutes(app);
  app.all('/rest/api/3/search', () => {
    throw new RefusedRequest(410, 'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.');
  });
}
