/** What happened, in its order: the app's log beside what the world did. */
import type { LogLine } from '../../../stand-ins/forge/forge-log';

export function tellStory(logs: readonly LogLine[], notes: readonly { readonly at: number; readonly text: string }[], start: number): readonly string[] {
  const lines = [
    ...notes.map(({ at, text }) => ({ at, text })),
    ...logs.map(({ at, level, functionKey, invocationId, text }) => ({ at: Date.parse(at), text: `${level === 'platform' ? 'platform: ' : ''}${functionKey} ${invocationId.slice(invocationId.lastIndexOf('-'))} ${text}` })),
  ];
  return lines.sort((a, b) => a.at - b.at).map(({ at, text }) => `${((at - start) / 60_000).toFixed(2).padStart(9)} ${text}`);
}
