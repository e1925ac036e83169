/** Atlassian's own design tokens as a style sheet. What the real host injects into a frame is unknown; the tokens are the same. */
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Theme } from './preview-options';

export const renderTheme = (theme: Theme): string => [theme, 'spacing', 'typography'].map(readTheme).join('\n');

/** The package's typed door to its themes logs a warning about feature gates; behind it they lie as modules without types. */
function readTheme(name: string): string {
  const theme: unknown = createRequire(__filename)(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}`);
  return z.object({ default: z.string() }).parse(theme).default;
}
