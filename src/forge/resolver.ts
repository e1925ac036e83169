/** What pages may call. Any user who can open a page can call every method, so each asks itself what its viewer may see. */
import Resolver from '@forge/resolver';
import { z } from 'zod';
import { MOST_PROJECTS } from '../model/api';
import { publicationSchema } from '../model/publication';
import { answer } from './answer';
import { getChanges } from './get-changes';
import { getIndicator } from './get-indicator';
import { listProjects } from './list-projects';
import { openInstallation as open } from './open-installation';
import { publish } from './publish';
import { scanNow } from './scan-now';
import { stopScan } from './stop-scan';

const nothing = z.strictObject({});
const projectId = z.string().regex(/^\d{1,19}$/);
const someProjects = z.strictObject({ projectIds: z.array(projectId).max(MOST_PROJECTS) });
const someChanges = someProjects.extend({ since: z.iso.datetime() });
const maybeProject = z.strictObject({ projectId: projectId.optional() });

export const resolver = new Resolver()
  .define('getIndicator', answer('getIndicator', someProjects, ({ projectIds }, viewer) => getIndicator(open(), projectIds, viewer)))
  .define('getChanges', answer('getChanges', someChanges, (asked, viewer) => getChanges(open(), asked, viewer)))
  .define('listProjects', answer('listProjects', nothing, (_, viewer) => listProjects(open(), viewer)))
  .define('publish', answer('publish', publicationSchema, (publication, viewer) => publish(open(), publication, viewer)))
  .define('scanNow', answer('scanNow', maybeProject, ({ projectId: asked }, viewer) => scanNow(open(), viewer, asked)))
  .define('stopScan', answer('stopScan', nothing, (_, viewer) => stopScan(open(), viewer)))
  .getDefinitions();
