import type { LambdaFunction } from './lambda-functions.ts';
import type { Outcome } from './lambda-outcome.ts';
import { isOver, limits } from './limits.ts';

/** A call that may begin: its event as it is sent, and how its place is given back. */
type Entered = { readonly type: 'entered'; readonly sent: string; readonly leave: () => void };

/** The places in which functions run at once: a call gets one, or Lambda's refusal. */
export type Places = { readonly enter: (found: LambdaFunction, event: unknown) => Entered | Outcome };

/**
 * A function runs as often at once as the template reserves for it; those for which nothing is reserved share what the account has
 * left. Source: Lambda developer guide, "Understanding Lambda function scaling".
 */
export function placesOf(functions: readonly LambdaFunction[], account = limits.concurrency.most): Places {
  const reserved = functions.reduce((sum, found) => sum + (found.reserved ?? 0), 0);
  const running = new Map<string, number>();
  const shared = 'every function without a reservation';
  return {
    enter(found, event) {
      const sent = JSON.stringify(event);
      const refused = refusedEvent(sent);
      if (refused !== undefined) return refused;
      const [name, most] = found.reserved === undefined ? [shared, account - reserved] : [found.id, found.reserved];
      const before = running.get(name) ?? 0;
      if (before >= most) return throttled;
      running.set(name, before + 1);
      return { type: 'entered', sent, leave: () => void running.set(name, (running.get(name) ?? 1) - 1) };
    },
  };
}

/** What Lambda answers to whoever calls a function that has no place left. Source: Lambda API reference, Invoke. */
const throttled: Outcome = { type: 'throttled', errorMessage: 'TooManyRequestsException: Rate Exceeded.' };

/** The refusal of an event that is larger than Lambda takes. Source: Lambda API reference, Invoke. */
function refusedEvent(event: string): Outcome | undefined {
  if (!isOver(limits.payload, Buffer.byteLength(event))) return undefined;
  const words = `Request must be smaller than ${limits.payload.most} bytes for the InvokeFunction operation`;
  return { type: 'too-large', errorMessage: `RequestTooLargeException: ${words}` };
}

/** The failure of a function that answers more than Lambda hands on. Lambda counts a hundred bytes of its own envelope with it. */
export function refusedAnswer(answer: string): Outcome | undefined {
  if (!isOver(limits.payload, Buffer.byteLength(answer))) return undefined;
  const most = limits.payload.most + 100;
  return {
    type: 'failed',
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size exceeded maximum allowed payload size (${most} bytes).`,
  };
}
