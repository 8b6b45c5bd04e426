/** Milliseconds for one answer: a function that was never called takes seconds to begin, and a bad line more. */
const longest = 30_000;

/** Asks, and gives up on an address that accepts and then says nothing. */
export function patient(wait = longest): typeof fetch {
  return async (input, init) => {
    try {
      return await fetch(input, { ...init, signal: AbortSignal.timeout(wait) });
    } catch (error) {
      if ((error as Error).name !== 'TimeoutError') throw error;
      throw new Error(`no answer within ${wait / 1000} seconds`, { cause: error });
    }
  };
}
