/** A fault that the user can mend: its message is one sentence that says what is wrong and what to do. */
export class Complaint extends Error {
  /** What the process exits with: 1 when the page gives no article, 2 when the command was not understood. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command; a failure ends it with one line on standard error and an exit code, never with a stack trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof Complaint ? error.exitCode : isUsage(error) ? 2 : 1;
  }
}

/** Node's own complaint about an option that it does not know. */
function isUsage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
