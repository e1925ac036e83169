/** Asks the app, as a viewer's page would, how the site stands after the scan. */
import { z } from 'zod';
import { PreviewError } from './preview-error';
import type { ForgeCall } from './preview-options';

/** What the preview reads of the answer to `listProjects`; the app's own types stay strangers here. */
const answerSchema = z.union([
  z.object({ ok: z.literal(true), data: z.object({ projects: z.array(z.object({ projectId: z.string(), band: z.string().nullable(), violations: z.number() })), hidden: z.number() }) }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
export type ProjectList = Extract<z.output<typeof answerSchema>, { ok: true }>['data'];

/** Worst first. @throws PreviewError where the app could not answer */
export async function readProjects(forge: { invoke(call: ForgeCall): Promise<unknown> }, accountId: string): Promise<ProjectList> {
  const answer = answerSchema.parse(await forge.invoke({ moduleKey: 'role-health-gadget', functionKey: 'listProjects', payload: {}, accountId }));
  if (!answer.ok) throw new PreviewError(`The app could not say how the site stands: ${answer.message}`);
  return answer.data;
}

export function sayProjects({ projects, hidden }: ProjectList): string {
  const count = (band: string | null) => projects.filter((project) => project.band === band).length;
  const findings = projects.reduce((sum, { violations }) => sum + violations, 0);
  const concealed = hidden > 0 ? `; ${hidden} more are hidden from the first viewer` : '';
  return `${projects.length} spaces: ${count('healthy')} healthy, ${count('attention')} need attention, ${count('atRisk')} at risk, ${count(null)} not rated. ${findings} findings${concealed}.`;
}
