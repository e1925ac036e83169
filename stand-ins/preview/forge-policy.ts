/** The content security policy under which Forge serves an app's pages, as Atlassian's own package computes it. */
import { CSPInjectionService } from '@forge/csp';
import type { CSPDetails } from '@forge/csp';

/** Directives that name Atlassian's hosts around the frame: the preview is framed by itself, and nothing is reported to Atlassian. */
const LEFT_OUT = /^(?:frame-ancestors|report-uri)\b/;

/** An app whose manifest asks for no exception. */
const NO_EXCEPTIONS: CSPDetails = {
  'frame-src': [], 'font-src': [], 'img-src': [], 'media-src': [], 'connect-src': [], 'script-src': [], 'style-src': [],
};

/** @param hostname of the Jira site */
export function forgePolicy(hostname: string): string {
  const directives = new CSPInjectionService().getInjectableCSP({ existingCSPDetails: NO_EXCEPTIONS, microsEnv: 'prod', hostname, isFedRAMP: false });
  return directives.filter((directive) => !LEFT_OUT.test(directive)).join('; ');
}
