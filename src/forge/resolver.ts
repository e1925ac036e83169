/** What pages may call. Any user who can open a page can call every method, so each asks itself what its viewer may see. */
import Resolver from '@forge/resolver';
import { z } from 'zod';
import { MOST_PROJECTS } from '../model/api';
import { publicationSchema } from '../model/publication';
import { openStorage } from '../storage/open-storage';
import { answer } from './answer';
import { digest } from './digest';
import { getIndicator } from './get-indicator';
import { openKeyValue } from './kvs';
import { listProjects } from './list-projects';
import { publish } from './publish';
import { scanNow } from './scan-now';

const nothing = z.strictObject({});
const someProjects = z.strictObject({ projectIds: z.array(z.string().regex(/^\d{1,19}$/)).max(MOST_PROJECTS) });

const open = () => openStorage(openKeyValue(), { random: Math.random, digest });

export const resolver = new Resolver()
  .define('getIndicator', answer('getIndicator', someProjects, ({ projectIds }, viewer) => getIndicator(open(), projectIds, viewer)))
  .define('listProjects', answer('listProjects', nothing, (_, viewer) => listProjects(open(), viewer)))
  .define('publish', answer('publish', publicationSchema, (publication, viewer) => publish(open(), publication, viewer)))
  .define('scanNow', answer('scanNow', nothing, (_, viewer) => scanNow(open(), viewer)))
  .getDefinitions();
