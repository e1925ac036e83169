/** What the preview is made of. */

export interface PreviewOptions {
  /** Runs the app's resolvers, as createForge does. */
  readonly forge: { invoke(call: ForgeCall): Promise<unknown> };
  /** Answers Jira's REST API to a viewer, as createJira does. */
  readonly jira: { fetch(request: Request, caller: { readonly accountId: string }): Promise<Response> };
  /** The first is logged in; the page switches between them. */
  readonly viewers: readonly Viewer[];
  /** The gadgets of the dashboard, from left to right. */
  readonly frames: readonly Frame[];
  /** The built pages, each in a folder of its own, and their texts in `locales`. */
  readonly pagesFolder: string;
  /** Of whoever did not choose another. */
  readonly locale: string;
  /** Where links into Jira lead; by default to pages of the preview that say what Jira would show. */
  readonly siteUrl?: string;
  /** Absent: the preview lives in the present. */
  readonly moved?: MovedClock;
}

export interface MovedClock {
  readonly to: Date;
  /** From the machine's clock to the preview's; the browser runs on the same machine. */
  readonly shiftMs: number;
}

export interface ForgeCall {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly accountId: string;
}

export interface Viewer {
  readonly accountId: string;
  readonly displayName: string;
  /** One sentence for the switch. */
  readonly sees?: string;
}

export interface Frame {
  readonly id: string;
  readonly title: string;
  /** CSS pixels; absent: whatever is left beside the one before. */
  readonly width?: number;
  /** What the gadget was saved with; undefined before the first time. */
  readonly config: Readonly<Record<string, unknown>> | undefined;
  /** Which of Jira's two dashboards hosts it; or where a page of its own hangs. */
  readonly host: 'gadget' | 'widget' | 'projectPage' | 'globalPage' | 'adminPage';
  /** The space in whose sidebar it hangs. */
  readonly projectId?: string;
}

/** The options with the frames by id, whose configurations change as they are saved. */
export type Preview = Omit<PreviewOptions, 'frames'> & { readonly frames: Map<string, Frame> };

/** Atlassian's themes by name. */
export const THEMES = ['light', 'dark', 'light-increased-contrast', 'dark-increased-contrast'] as const;
export type Theme = (typeof THEMES)[number];
/** Languages of the pages. */
export const LOCALES = ['en-US', 'de-DE'] as const;

/** What the address asks for. */
export interface View {
  readonly viewer: Viewer;
  readonly theme: Theme;
  readonly locale: string;
  readonly isEditing: boolean;
}

export const colorModeOf = (theme: Theme): 'light' | 'dark' => (theme.startsWith('dark') ? 'dark' : 'light');
