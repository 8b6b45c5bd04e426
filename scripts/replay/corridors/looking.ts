import type { Acting, Reply } from '../../demo/acting.ts';
import { answered, patiently } from '../patiently.ts';
import type { Reading } from '../stage.ts';
import type { Says } from './acting.ts';
import { Surprise } from './surprise.ts';

/** What is found in an answer, beside what has to be found there. */
type Look = { readonly found: string | number | undefined; readonly wanted: string | number };

/** What people of a story read; one who finds something else than expected ends it. */
export type Looks = Reading & {
  readonly sees: <Body>(role: string, path: string, says: string, look: (body: Body) => Look) => Promise<Body>;
  /** What must not be there for somebody. */
  readonly unseen: (role: string, path: string, says: string) => Promise<void>;
};

export function looking(as: (role: string) => Acting, says: Says): Looks {
  const get = <Body>(role: string, path: string) => patiently(`GET ${path}`, () => as(role).read<Body>(path));
  const read = async <Body>(role: string, path: string, step = `GET ${path}`): Promise<Body> => {
    const reply = await get<Body>(role, path);
    if (reply.status < 300) return reply.body;
    throw new Surprise(role, step, 'that it is there', answered(reply as Reply));
  };
  return {
    read: (role, path) => read(role, path),
    async sees<Body>(role: string, path: string, step: string, look: (body: Body) => Look): Promise<Body> {
      const body = await read<Body>(role, path, step);
      const { found, wanted } = look(body);
      if (found !== wanted) throw new Surprise(role, step, String(wanted), String(found));
      says(role, step, String(found));
      return body;
    },
    async unseen(role, path, step) {
      const reply = await get(role, path);
      if (reply.status !== 404) throw new Surprise(role, step, '404', answered(reply as Reply));
      says(role, step, 'not found');
    },
  };
}
