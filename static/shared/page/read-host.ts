/** Reads of the bridge's context which dashboard hosts the page and what it was told to show. The two dashboards differ in every word. */
import { MOST_PROJECTS } from '../../../src/model/api';
import type { ProjectId } from '../../../src/model/facts';
import type { Fields } from '../jira/read-answer';
import { readFields, readText, readTexts } from '../jira/read-answer';

export interface HostContext {
  /** `gadget`: jira:dashboardGadget, which has no Save of its own; `widget`: dashboards:widget, which has. */
  readonly kind: 'gadget' | 'widget';
  readonly mode: 'view' | 'edit';
  /** What the gadget was saved with, kept when it is saved again. */
  readonly config: Fields;
  readonly projectIds: readonly ProjectId[];
  readonly gadgetId: string | null;
}

/** @param context as `view.getContext` gives it */
export function readHost(context: unknown): HostContext {
  const { extension: given } = readFields(context);
  const extension = readFields(given);
  const isGadget = extension.type === 'jira:dashboardGadget' || 'gadget' in extension;
  const config = readFields(isGadget ? extension.gadgetConfiguration : extension.config);
  return {
    kind: isGadget ? 'gadget' : 'widget',
    mode: extension.entryPoint === 'edit' ? 'edit' : 'view',
    config,
    projectIds: readTexts(config.projectIds).slice(0, MOST_PROJECTS),
    gadgetId: readText(readFields(extension.gadget).id),
  };
}
