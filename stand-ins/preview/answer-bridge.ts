/** What the platform's side of @forge/bridge answers to one operation of a gadget's page. Shapes: reference of the platform, "Browser". */
import { z } from 'zod';
import type { Frame, Preview, View } from './preview-options';

const MODULE_KEYS = { gadget: 'role-health-gadget', widget: 'role-health-widget' } as const;

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

const OPERATIONS: Readonly<Record<string, Operation>> = { invoke, fetchProduct, getContext, submit };

const invokePayload = z.object({ functionKey: z.string(), payload: z.unknown().optional() });

async function invoke({ preview, frame, view }: Around, sent: unknown): Promise<unknown> {
  const { functionKey, payload } = invokePayload.parse(sent);
  const result = await preview.forge.invoke({ moduleKey: MODULE_KEYS[frame.host], functionKey, payload, accountId: view.viewer.accountId });
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

function getContext({ preview, frame, view }: Around): unknown {
  const entryPoint = view.isEditing ? { entryPoint: 'edit' } : {};
  const dashboardId = '1';
  return {
    accountId: view.viewer.accountId,
    cloudId: 'preview',
    environmentId: 'preview',
    environmentType: 'DEVELOPMENT',
    localId: frame.id,
    locale: preview.locale,
    moduleKey: MODULE_KEYS[frame.host],
    siteUrl: preview.siteUrl ?? '',
    theme: { colorMode: view.theme },
    extension: frame.host === 'gadget'
      ? { type: 'jira:dashboardGadget', ...entryPoint, gadgetConfiguration: frame.config, gadget: { id: frame.id }, dashboard: { id: dashboardId } }
      : { type: 'dashboards:widget', ...entryPoint, config: frame.config, context: { dashboardId, widgetId: frame.id }, layout: { width: 600, height: 400 } },
  };
}

/** Also how the page saves for a widget, after asking it. */
function submit({ preview, frame }: Around, sent: unknown): boolean {
  preview.frames.set(frame.id, { ...frame, config: z.record(z.string(), z.unknown()).parse(sent) });
  return true;
}
