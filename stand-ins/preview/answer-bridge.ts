/** What the platform's side of @forge/bridge answers to one operation of a page. Shapes: reference of the platform, "Browser". */
import { z } from 'zod';
import { listSpaces } from './list-spaces';
import { addressOfModule, PLACES } from './places';
import { colorModeOf } from './preview-options';
import type { Frame, Preview, View } from './preview-options';

/** Status 200 with `{result}`, or 4xx with `{error}`, which the page's bridge throws. */
export async function answerBridge(preview: Preview, frame: Frame, op: string, payload: unknown, view: View): Promise<Response> {
  const read = OPERATIONS[op];
  if (read === undefined) return Response.json({ error: `The preview's bridge does not know "${op}".` }, { status: 404 });
  try {
    return Response.json({ result: await read({ preview, frame, view }, payload) ?? null });
  } catch (error) {
    // A resolver that throws reaches the page as a rejected call, with its message.
    return Response.json({ error: error instanceof z.ZodError ? `A payload of "${op}" is not as the bridge sends it.` : error instanceof Error ? error.message : 'failed' }, { status: 400 });
  }
}

interface Around {
  readonly preview: Preview;
  readonly frame: Frame;
  readonly view: View;
}
type Operation = (around: Around, payload: unknown) => unknown;

const OPERATIONS: Readonly<Record<string, Operation>> = { invoke, fetchProduct, getContext, submit, getUrl };

const invokePayload = z.object({ functionKey: z.string(), payload: z.unknown().optional() });

async function invoke({ preview, frame, view }: Around, sent: unknown): Promise<unknown> {
  const { functionKey, payload } = invokePayload.parse(sent);
  const result = await preview.forge.invoke({ moduleKey: PLACES[frame.host].moduleKey, functionKey, payload, accountId: view.viewer.accountId });
  return result ?? {};
}

const fetchPayload = z.object({
  product: z.literal('jira'),
  restPath: z.string().startsWith('/rest/'),
  fetchRequestInit: z.object({ method: z.string().optional(), headers: z.array(z.tuple([z.string(), z.string()])), body: z.string().nullish() }),
});

async function fetchProduct({ preview, view }: Around, sent: unknown): Promise<unknown> {
  const { restPath, fetchRequestInit: { method = 'GET', headers, body } } = fetchPayload.parse(sent);
  const request = new Request(new URL(restPath, 'https://site.invalid'), { method, headers, ...(body ? { body } : {}) });
  const response = await preview.jira.fetch(request, { accountId: view.viewer.accountId });
  return { status: response.status, statusText: response.statusText, headers: { 'content-type': response.headers.get('content-type') ?? '' }, body: await response.text(), isAttachment: false };
}

async function getContext({ preview, frame, view }: Around): Promise<unknown> {
  return {
    accountId: view.viewer.accountId,
    cloudId: 'preview',
    environmentId: 'preview',
    environmentType: 'DEVELOPMENT',
    localId: frame.id,
    locale: view.locale,
    moduleKey: PLACES[frame.host].moduleKey,
    siteUrl: preview.siteUrl ?? '',
    theme: { colorMode: colorModeOf(view.theme) },
    extension: await describeExtension(preview, frame, view),
  };
}

async function describeExtension({ jira }: Preview, { id, host, config, projectId }: Frame, { viewer, isEditing }: View): Promise<unknown> {
  const [entryPoint, dashboardId] = [isEditing ? { entryPoint: 'edit' } : {}, '1'];
  if (host === 'gadget') return { type: 'jira:dashboardGadget', ...entryPoint, gadgetConfiguration: config, gadget: { id }, dashboard: { id: dashboardId } };
  if (host === 'widget') return { type: 'dashboards:widget', ...entryPoint, config, context: { dashboardId, widgetId: id }, layout: { width: 600, height: 400 } };
  if (host !== 'projectPage') return { type: `jira:${host}` };
  const space = (await listSpaces(jira, viewer)).find((one) => one.id === projectId);
  return { type: 'jira:projectPage', project: { id: projectId, ...(space === undefined ? {} : { key: space.key, type: space.type }) } };
}

const target = z.object({ target: z.string(), issueKey: z.string().optional(), projectKey: z.string().optional(), moduleKey: z.string().optional(), path: z.string().optional() });

/** Where one of Jira's own places, or one of the app's, is found; of a real site only its own places are. */
async function getUrl({ preview, view }: Around, sent: unknown): Promise<string> {
  const { target: kind, issueKey, projectKey, moduleKey, path = '' } = target.parse(sent);
  if (kind !== 'module') return `${preview.siteUrl ?? ''}/browse/${issueKey ?? projectKey ?? ''}`;
  const space = projectKey === undefined ? undefined : (await listSpaces(preview.jira, view.viewer)).find(({ key }) => key === projectKey);
  const address = addressOfModule(moduleKey ?? '', space?.id ?? null);
  if (address === null) throw new Error(`The preview shows no module "${moduleKey ?? ''}"${projectKey === undefined ? '' : ` of ${projectKey}`}.`);
  return `${address}${path === '' ? '' : `/${path.replace(/^\//, '')}`}`;
}

/** Also how the page saves for a widget, after asking it. */
function submit({ preview, frame }: Around, sent: unknown): boolean {
  preview.frames.set(frame.id, { ...frame, config: z.record(z.string(), z.unknown()).parse(sent) });
  return true;
}
