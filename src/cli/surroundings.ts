/** What a command gets from the process that runs it, and what it gives back. Tests pass their own. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly random: () => number;
  readonly isTerminal: boolean;
  readonly progress: (text: string) => void;
  /** Takes the lines of `--trace`. */
  readonly trace: (line: string) => void;
  /** The slowest call that is waited for; default 30 s. */
  readonly timeoutMs?: number;
}

export interface CommandAnswer {
  /** For stdout; empty where a file was written. */
  readonly report: string;
  readonly exitCode: 0 | 1;
}
