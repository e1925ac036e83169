/** The scan of the installation that this invocation belongs to. */
import { getAppContext } from '@forge/api';
import { compose } from '../compose';
import type { ScanParts } from '../scan/advance/scan-parts';
import { clock } from './clock';
import { digest } from './digest';
import { log } from './log';
import { openInstallation } from './open-installation';
import { jiraAsApp } from './transport';

export const openScan = (): ScanParts => ({
  stores: openInstallation(),
  runStep: compose({ jira: jiraAsApp(), random: Math.random, log, asksLostAgain: true }).runStep,
  site: getAppContext().installationAri.installationId,
  clock,
  random: Math.random,
  digest,
  log,
});
