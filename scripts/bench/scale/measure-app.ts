/** The measured process: the app and its stand-in Forge, with the site in another one. Its arguments say what to play; tells its parent what it took. */
import { z } from 'zod';
import { forkSite } from './fork-site';
import { playApp } from './play-app';

const jobSchema = z.object({ shape: z.object({ projects: z.int(), workItems: z.int(), seed: z.int(), now: z.int(), hasFields: z.boolean() }), share: z.number() });
void measure(jobSchema.parse(JSON.parse(process.argv[2] ?? '')));

async function measure({ shape, share }: z.output<typeof jobSchema>): Promise<void> {
  const { site, close } = forkSite(shape);
  process.send?.(await playApp(site, { start: shape.now, share, report: (line) => process.stderr.write(`${shape.projects} spaces: ${line}\n`) }));
  close();
  process.disconnect();
}
