/** An end that one sentence explains: a person at a terminal reads it instead of a stack trace. */
export class Stop extends Error {}

/** Runs a verb to its exit code; what it throws becomes one sentence and 1 (the stack only with DEBUG set). */
export async function runVerb(verb: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await verb();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    if (process.env['DEBUG'] && !(error instanceof Stop)) console.error(error);
    process.exitCode = 1;
  }
}
