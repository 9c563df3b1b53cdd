/** Exit codes for scripts; documented in docs/audit.md and in `kepil --help`. The first that applies, from the bottom up, wins. */
export const exitCodes = {
  /** Nothing found. */
  clean: 0,
  /** Missed deadlines, uncovered hours or other violations found. */
  findings: 1,
  /** The command line or the mapping file is wrong. */
  usage: 2,
  /** Some rows could not be used; everything else was judged. */
  badRows: 3,
  /** The input cannot be read at all: absent, encrypted, not what its name says, unsafe. */
  unreadable: 4,
  /** Stopped by the user: the report holds what was judged until then and says so. */
  cancelled: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An error whose text is meant for the person at the terminal. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
