/** An end that one sentence explains: a person at a terminal reads it instead of a stack trace. */
export class Stop extends Error {}

/** Who calls a verb: where it prints and, unless the environment says so, from which folder and about which running platform. */
export type Caller = {
  readonly out: Pick<NodeJS.WriteStream, 'write'>;
  readonly errors: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  readonly folder?: string;
  readonly running?: string;
};

/** Runs a verb to its exit code; what it throws becomes one sentence and 1 (the stack only with DEBUG set). */
export async function runVerb(verb: (caller: Caller) => Promise<number>): Promise<void> {
  process.exitCode = await codeOf(verb, { out: process.stdout, errors: process.stderr });
}

/**
 * The exit code that a verb ends with, once it has said everything.
 * @internal called by tests alone, which run verbs in their process
 */
export async function codeOf(verb: (caller: Caller) => Promise<number>, caller: Caller): Promise<number> {
  try {
    return await verb(caller);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    caller.errors.write(`${message}\n`);
    if (process.env['DEBUG'] && !(error instanceof Stop)) console.error(error);
    return 1;
  }
}
