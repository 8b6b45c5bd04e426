import { type Acting, actAs, type Place, type Reply } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';
import { keyOf } from './key.ts';
import { answered, patiently, posting } from './patiently.ts';

/** What an accepted command answers, and the key it was sent under: the name of the entry it made. */
export type Done = { readonly id: string; readonly version: number; readonly status: string; readonly key: string };

type Entry = {
  /** What this act is called in its story; with the story's name it makes the Idempotency-Key. */
  readonly step: string;
  readonly at: string;
  readonly ifMatch?: number | undefined;
};

/** One story being written down: whose turn it is, where, what, and when it happened. */
export type Writes = (role: string, path: string, body: object, entry: Entry) => Promise<Done>;
type Reads = <Body>(role: string, path: string) => Promise<Body>;

/** Whatever is read in a story, by whom. */
export type Reading = { readonly read: Reads };

/** The people of the year at their desks, each behind their own sign-in. */
export type Stage = Reading & {
  readonly story: (name: string) => Writes;
  /** HTTP requests sent so far, repeated ones included. */
  readonly requests: () => number;
};

/** Fixed, so that every run names every act alike. */
const seed = 'homeward-year-2008';

/** Each role signs in once. */
export function actorsAt(place: Place): (role: string) => Acting {
  const actors = new Map<string, Acting>();
  return (role) => {
    const known = actors.get(role) ?? actAs(place, role);
    actors.set(role, known);
    return known;
  };
}

/** Opens the stage. Every act goes in as a late entry from the archive; a refusal ends the replay with one sentence. */
export function openStage(place: Place): Stage {
  const as = actorsAt(place);
  let sent = 0;
  async function persist<Body>(
    role: string,
    what: string,
    send: (actor: Acting) => Promise<Reply<Body>>,
  ): Promise<Body> {
    const reply = await patiently(what, () => {
      sent += 1;
      return send(as(role));
    });
    if (reply.status < 300) return reply.body;
    throw new Stop(`${role} was answered ${answered(reply as Reply)} to ${what}.`);
  }
  return {
    story:
      (name) =>
      async (role, path, body, { step, at, ifMatch }) => {
        const key = keyOf(`${seed}/${name}/${step}`, at);
        const send = posting<Done>(path, { ...body, occurredAt: at, lateReason: 'archive' }, { key, ifMatch });
        return { ...(await persist<Done>(role, `POST ${path} (${name}, ${step})`, send)), key };
      },
    read: (role, path) => persist(role, `GET ${path}`, (actor) => actor.read(path)),
    requests: () => sent,
  };
}
