import { setTimeout as pause } from 'node:timers/promises';
import type { Acting, Reply } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';

const attempts = 6;

/** The version that a file has moved on to, where that is what was answered. */
function currentIn({ status, body }: Reply): number | undefined {
  if (status !== 412) return undefined;
  return (body as { readonly current?: { readonly version?: number } }).current?.version;
}

function mayPass(reply: Reply): boolean {
  return reply.status === 429 || reply.status >= 500 || currentIn(reply) !== undefined;
}

/** An answer in a few words: its status and code, and what stood against the act. */
export function answered({ status, body }: Reply): string {
  const {
    code = 'no-code',
    breaches = [],
    errors = [],
  } = body as {
    readonly code?: string;
    readonly breaches?: readonly string[];
    readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  };
  const open = [...breaches, ...errors.map((one) => `${one.pointer} ${one.code}`)].join(', ');
  return `${status} ${code}${open === '' ? '' : ` (${open})`}`;
}

type Under = { readonly key: string; readonly ifMatch?: number | undefined };

/**
 * One POST under one key, ready to be sent again: what the platform itself has noted in a file meanwhile, that the person’s handover is over,
 * changes nothing of what is told, so it goes on at the version that stands there now.
 */
export function posting<Body>(path: string, body: object, { key, ifMatch }: Under) {
  let version = ifMatch;
  return async (actor: Acting): Promise<Reply<Body>> => {
    const reply = await actor.post<Body>(path, body, { key, ifMatch: version });
    version = currentIn(reply as Reply) ?? version;
    return reply;
  };
}

/** Asks until the answer is one that another try would not change: after a lost connection, a 429, a 5xx and a file that has moved on it asks again. */
export async function patiently<Body>(what: string, ask: () => Promise<Reply<Body>>): Promise<Reply<Body>> {
  for (let attempt = 1; ; attempt += 1) {
    const reply = await ask().catch((fault: Error) => fault);
    const last = attempt === attempts;
    if (reply instanceof Error) {
      if (last) throw new Stop(`The platform does not answer ${what}: ${reply.message}`);
    } else if (last || !mayPass(reply as Reply)) return reply;
    await pause(50 * 2 ** attempt);
  }
}
