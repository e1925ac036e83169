/** Keeps which roles a project has, and the actors of those that were read. */
import { z } from 'zod';
import type { ActorRecord } from '../../../stand-ins/jira/site-export';
import type { AskedRequest } from './asked-request';
import type { ExportDraft } from './export-draft';
import { keepPerson, person } from './keep-person';

export const roleAnswer = z.looseObject({
  id: z.number(),
  name: z.string(),
  actors: z.array(z.looseObject({ actorUser: person.optional(), actorGroup: z.looseObject({}).optional() })).default([]),
});

/** Role name → address that ends with the role's id. A role whose actors nobody asked for stays without any. */
export function keepRoleNames(addresses: Readonly<Record<string, string>>, { roles }: ExportDraft, { parameters }: AskedRequest): void {
  const projectId = parameters['projectIdOrKey'] ?? '';
  for (const [name, address] of Object.entries(addresses)) {
    const id = Number(address.split('/').at(-1));
    const place = `${projectId} ${id}`;
    if (Number.isInteger(id) && !roles.has(place)) roles.set(place, { id, name, projectId });
  }
}

export function keepRole({ id, name, actors }: z.output<typeof roleAnswer>, draft: ExportDraft, { parameters }: AskedRequest): void {
  const projectId = parameters['projectIdOrKey'] ?? '';
  const place = `${projectId} ${id}`;
  const kept = actors.flatMap(({ actorUser, actorGroup }, position): ActorRecord[] => {
    if (actorUser) return [{ type: 'atlassian-user-role-actor', actorUser: keepPerson(actorUser, draft) }];
    // Which group it is does not matter: no group is an accountable person.
    return actorGroup ? [{ type: 'atlassian-group-role-actor', actorGroup: { name: `Group ${position + 1}` } }] : [];
  });
  draft.roles.set(place, { id, name: draft.roles.get(place)?.name ?? name, projectId, actors: kept });
}
