import { setTimeout as pause } from 'node:timers/promises';
import { type Acting, actAs, type Place, type Reply } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';
import { keyOf } from './key.ts';

/** What an accepted command answers, and the key it was sent under: the name of the entry it made. */
export type Done = { readonly id: string; readonly version: number; readonly status: string; readonly key: string };

type Entry = {
  /** What this act is called in its story; with the story's name it makes the Idempotency-Key. */
  readonly step: string;
  readonly at: string;
  readonly ifMatch?: number | undefined;
};

/** One story being written down late: whose turn it is, where, what, and when it happened. */
export type Writes = (
  role: string,
  path: string,
  body: object,
  entry: Entry,
) => Promise<Done & { readonly key: string }>;
type Reads = <Body>(role: string, path: string) => Promise<Body>;

/** The people of the year at their desks, each behind her own sign-in. */
export type Stage = {
  readonly story: (name: string) => Writes;
  readonly read: Reads;
  /** HTTP requests sent so far, repeated ones included. */
  readonly requests: () => number;
};

const attempts = 6;

/** Fixed, so that every run names every act alike. */
const seed = 'homeward-year-2008';

/** The version that a file has moved on to, where that is what was answered. */
function currentIn({ status, body }: Reply): number | undefined {
  if (status !== 412) return undefined;
  return (body as { readonly current?: { readonly version?: number } }).current?.version;
}

function mayPass(reply: Reply): boolean {
  return reply.status === 429 || reply.status >= 500 || currentIn(reply) !== undefined;
}

function wordsOf(role: string, what: string, { status, body }: Reply): string {
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
  return `${role} was answered ${status} ${code}${open === '' ? '' : ` (${open})`} to ${what}.`;
}

/**
 * Opens the stage. Every act goes in as a late entry from the archive. A lost connection, a 429, a 5xx and a file that has moved on
 * are tried again under the same key; any other refusal ends the replay with one sentence.
 */
export function openStage(place: Place): Stage {
  const actors = new Map<string, Acting>();
  let sent = 0;
  const as = (role: string): Acting => {
    const known = actors.get(role) ?? actAs(place, role);
    actors.set(role, known);
    return known;
  };
  async function persist<Body>(
    role: string,
    what: string,
    send: (actor: Acting) => Promise<Reply<Body>>,
  ): Promise<Body> {
    for (let attempt = 1; ; attempt += 1) {
      sent += 1;
      const reply = await send(as(role)).catch((fault: Error) => fault);
      const last = attempt === attempts;
      if (reply instanceof Error) {
        if (last) throw new Stop(`The platform does not answer ${what}: ${reply.message}`);
      } else if (reply.status < 300) return reply.body;
      else if (last || !mayPass(reply as Reply)) throw new Stop(wordsOf(role, what, reply as Reply));
      await pause(50 * 2 ** attempt);
    }
  }
  return {
    story:
      (name) =>
      async (role, path, body, { step, at, ifMatch }) => {
        const key = keyOf(`${seed}/${name}/${step}`, at);
        const late = { ...body, occurredAt: at, lateReason: 'archive' };
        let version = ifMatch;
        // What the platform itself has noted in a file meanwhile, that her handover is over, changes nothing of what is told here.
        const send = async (actor: Acting) => {
          const reply = await actor.post<Done>(path, late, { key, ifMatch: version });
          version = currentIn(reply as Reply) ?? version;
          return reply;
        };
        return { ...(await persist<Done>(role, `POST ${path} (${name}, ${step})`, send)), key };
      },
    read: (role, path) => persist(role, `GET ${path}`, (actor) => actor.read(path)),
    requests: () => sent,
  };
}
