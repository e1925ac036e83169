/** The scan of the installation that this invocation belongs to. */
import { getAppContext } from '@forge/api';
import { compose } from '../compose';
import type { ScanParts } from '../scan/advance/scan-parts';
import { clock } from './clock';
import { digest } from './digest';
import { log } from './log';
import { openInstallation } from './open-installation';
import { jiraAsApp } from './transport';

/** With a wait of 20 s that Jira asks for in the last call, a step that begins 40 s after its function still ends within the function's two minutes. */
const STEP_MS = 50_000;

export const openScan = (): ScanParts => ({
  stores: openInstallation(),
  runStep: compose({ jira: jiraAsApp(), random: Math.random, log, asksLostAgain: true, stepTime: { now: () => Date.parse(clock.now()), milliseconds: STEP_MS } }).runStep,
  site: getAppContext().installationAri.installationId,
  clock,
  random: Math.random,
  digest,
  log,
});
