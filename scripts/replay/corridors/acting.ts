import { uuidv7 } from 'uuidv7';
import type { Acting, Reply } from '../../demo/acting.ts';
import { answered, patiently, posting } from '../patiently.ts';
import type { Done, Writes } from '../stage.ts';
import { Surprise } from './surprise.ts';

type As = (role: string) => Acting;
/** Writes a line: whose act, what, and what came of it. */
export type Says = (role: string, says: string, came: string) => void;
type Refused = { readonly step: string; readonly by: string };

/** For who has not read the record: the platform answers which version stands there, and the act is sent again at that one. */
export const asItStands = 1;

/** The acts of a story. One that is not answered as it has to be ends it. */
export type Acts = {
  /** An act with a line of its own. */
  readonly writes: Writes;
  /** An act without one: whoever sends many says so once. */
  readonly quietly: Writes;
  /** An act that one rule, and nothing else, has to refuse. */
  readonly refused: (role: string, path: string, body: object, said: Refused) => Promise<void>;
};

/** `counted` is called for each act that was answered as it has to be. Each act happens now, under a key of its own. */
export function acting(as: As, says: Says, counted: () => void): Acts {
  const post = async (role: string, path: string, body: object, ifMatch: number | undefined) => {
    const key = uuidv7();
    const send = posting<Done>(path, body, { key, ifMatch });
    return { key, reply: await patiently(`POST ${path}`, () => send(as(role))) };
  };
  const quietly: Writes = async (role, path, body, { step, ifMatch }) => {
    const { key, reply } = await post(role, path, body, ifMatch);
    if (reply.status >= 300) throw new Surprise(role, step, 'that it is taken', answered(reply as Reply));
    counted();
    return { ...reply.body, key };
  };
  return {
    quietly,
    async writes(role, path, body, entry) {
      const done = await quietly(role, path, body, entry);
      says(role, entry.step, done.status);
      return done;
    },
    async refused(role, path, body, { step, by }) {
      const { reply } = await post(role, path, body, asItStands);
      const came = answered(reply as Reply);
      if (came.split(' (')[0] !== `409 ${by}`) throw new Surprise(role, step, `409 ${by}`, came);
      counted();
      says(role, step, `refused, ${by}`);
    },
  };
}
