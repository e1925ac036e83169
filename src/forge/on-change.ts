/**
 * Events of Jira are hints: each leaves a mark, which the next round looks into. They come up to three minutes late, now and then
 * never, and of spaces that are closed to most they may never come at all; what they do not tell the rotation finds.
 * What cannot be read is ignored.
 */
import { z } from 'zod';
import type { ProjectId } from '../model/facts';
import type { Mark } from '../model/stores';
import { clock } from './clock';
import { openInstallation } from './open-installation';

export async function onChange(event: unknown): Promise<void> {
  const { kind, projectIds } = readHint(event);
  if (projectIds.length === 0) return;
  const { marks } = openInstallation();
  const at = clock.now();
  for (const projectId of projectIds) await marks.add({ kind, projectId, at });
}

/** Ids arrive as numbers or as texts. */
const id = z.union([z.string().regex(/^\d{1,19}$/), z.int().min(0).transform(String)]);
const ofProject = z.object({ eventType: z.string().endsWith(':project'), project: z.object({ id }) }).transform(({ project }) => ({ kind: 'catalogue' as const, projectIds: [project.id] }));
const ofIssue = z.object({ issue: z.object({ fields: z.object({ project: z.object({ id }) }) }) }).transform(({ issue }) => ({ kind: 'moved' as const, projectIds: [issue.fields.project.id] }));
const ofLink = z.object({ sourceProjectId: id, destinationProjectId: id }).transform(({ sourceProjectId, destinationProjectId }) => ({ kind: 'moved' as const, projectIds: [...new Set([sourceProjectId, destinationProjectId])] }));

/** https://developer.atlassian.com/platform/forge/events-reference/jira; the payload of an event is nobody's promise. */
function readHint(event: unknown): { readonly kind: Mark['kind']; readonly projectIds: readonly ProjectId[] } {
  const read = z.union([ofProject, ofIssue, ofLink]).safeParse(event);
  return read.success ? read.data : { kind: 'moved', projectIds: [] };
}
