/** The pages: the folders of static that have an index.html. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** By name. */
export const listPages = (folder: string): readonly string[] => readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.html'))).sort();
