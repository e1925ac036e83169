/** The host adapter: one face for jira:dashboardGadget and dashboards:widget, so that a page need not know where it hangs. */
import { events, view } from '@forge/bridge';
import { widgetEdit } from '@forge/dashboards-bridge';
import type { ProjectId } from '../../../src/model/facts';
import { readFields } from '../jira/read-answer';
import type { HostContext } from './read-host';
import { readHost } from './read-host';

export interface Host extends HostContext {
  /** Tells the host what was chosen; the widget's dashboard saves it with its own button. */
  readonly choose: (projectIds: readonly ProjectId[]) => Promise<void>;
  /** Saves and closes the edit view; null where the dashboard has its own Save. */
  readonly save: ((projectIds: readonly ProjectId[]) => Promise<void>) | null;
  /** Calls back when the viewer refreshes the dashboard or this gadget; returns how to stop. */
  readonly onRefresh: (callback: () => void) => () => void;
}

/** Minutes after which the dashboard refreshes a gadget by itself; sites are scanned hourly. */
const REFRESH_MINUTES = 60;

/** @param given the context of the bridge */
export function openHost(given: unknown): Host {
  const context = readHost(given);
  return context.kind === 'gadget' ? gadgetHost(context) : widgetHost(context);
}

function gadgetHost(context: HostContext): Host {
  return {
    ...context,
    choose: () => Promise.resolve(),
    save: (projectIds) => view.submit({ ...context.config, projectIds, refresh: REFRESH_MINUTES }),
    onRefresh(callback) {
      // Every Forge gadget of the dashboard hears this, also of another one's refresh.
      const subscription = events.on('JIRA_DASHBOARD_GADGET_REFRESH', (payload: unknown) => {
        const { origin, gadgetId } = readFields(payload);
        if (origin === 'dashboard' || gadgetId === context.gadgetId) callback();
      });
      return () => void subscription.then(({ unsubscribe }) => { unsubscribe(); });
    },
  };
}

function widgetHost(context: HostContext): Host {
  let chosen = context.projectIds;
  if (context.mode === 'edit') void widgetEdit.onProductSave((config) => Promise.resolve({ ...config, projectIds: chosen }));
  return {
    ...context,
    choose: (projectIds) => {
      chosen = projectIds;
      return widgetEdit.updateConfig({ ...context.config, projectIds });
    },
    save: null,
    onRefresh: () => () => undefined,
  };
}
