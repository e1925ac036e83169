/** `npm start -- [--data DIR | --site URL] [--now ISO] [--port N]`: the app's gadget on a dashboard in the browser, on this machine only. */
import { ExportError } from '../jira/export-error';
import { PreviewError } from './preview-error';
import { readFlags } from './read-flags';
import { runPreview } from './run-preview';

void main();

async function main(): Promise<void> {
  try {
    const flags = readFlags(process.argv.slice(2));
    if (flags === null) return;
    const { lines, stop } = await runPreview(flags, { environment: process.env, progress: (text) => console.error(text) });
    for (const line of lines) console.log(line);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().finally(() => process.exit(0)));
  } catch (error) {
    console.error(`rolecall: ${error instanceof PreviewError || error instanceof ExportError ? error.message : 'internal error'}`);
    // A scan or a build may be under way, and must not keep the process.
    process.exit(2);
  }
}
