import { type Route, successOf } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import { deskOf, type Reply } from '../../scripts/demo/acting.ts';
import type { Running } from '../cloud/running.ts';

type Line = Record<string, unknown>;

/** One request of the tale with its answer, so that it can be sent again and looked at. */
export type Entry = {
  readonly role: string;
  readonly desk: string;
  readonly route: Route;
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: number | undefined;
  readonly reply: Reply;
};

/** Acts through HTTP, remembers every request, and knows at which version each record stands. */
export type Journal = {
  readonly entries: readonly Entry[];
  /** At which version each record stands. */
  readonly versions: ReadonlyMap<string, number>;
  readonly read: (role: string, path: string) => Promise<Line>;
  readonly create: (role: string, path: string, body: unknown) => Promise<string>;
  /** A search: a body, and nothing made by it. */
  readonly search: (role: string, path: string, body: unknown) => Promise<Line>;
  /** A command on a record (`/cases/…`); the path is `thing + sub`, or `at` where it stands elsewhere. */
  readonly command: (role: string, thing: string, sub: string, body?: unknown, at?: string) => Promise<void>;
  /** A command that a rule refuses: which one. */
  readonly refused: (role: string, thing: string, sub: string, body: unknown) => Promise<string>;
  readonly moved: (thing: string, version: number) => void;
  readonly versionOf: (thing: string) => number;
};

/** The route of a method and a path within a desk. */
export function routeAt(method: string, path: string): Route {
  const [plain = ''] = path.split('?');
  const found = routes.find(
    (route) => route.method === method && new RegExp(`^${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(plain),
  );
  return found ?? expect.fail(`no operation at ${method} ${path}`);
}

/** `before`: what was told already, by which the journal goes on. */
export function openJournal({ as }: Pick<Running, 'as'>, before?: Pick<Journal, 'entries' | 'versions'>): Journal {
  const entries: Entry[] = [...(before?.entries ?? [])];
  const versions = new Map(before?.versions);
  function note(entry: Entry): Reply {
    if (entry.reply.status !== successOf(entry.route))
      expect.fail(`${entry.role} ${entry.path}: ${entry.reply.status} ${JSON.stringify(entry.reply.body)}`);
    entries.push(entry);
    return entry.reply;
  }
  // Nobody else acts in the tale, but the platform's clocks write their reminders when time has come to them: then another look.
  type Sent = { readonly reply: Reply; readonly ifMatch: number | undefined };
  async function send(
    role: string,
    path: string,
    body: unknown,
    seen: number | undefined,
    key: string,
    looks = 3,
  ): Promise<Sent> {
    const reply = await as(role).post(path, body, { key, ifMatch: seen });
    if (reply.status !== 412 || looks === 1) return { reply, ifMatch: seen };
    const { version } = reply.body['current'] as { readonly version: number };
    return send(role, path, body, version, key, looks - 1);
  }
  async function post(role: string, path: string, body: unknown, seen?: number): Promise<Reply> {
    const key = uuidv7();
    const { reply, ifMatch } = await send(role, path, body, seen, key);
    return note({ role, desk: deskOf(role), route: routeAt('POST', path), path, body, key, ifMatch, reply });
  }
  return {
    entries,
    versions,
    versionOf: (thing) => versions.get(thing) ?? 1,
    moved: (thing, version) => void versions.set(thing, version),
    async read(role, path) {
      const reply = await as(role).read(path);
      return note({ role, desk: deskOf(role), route: routeAt('GET', path), path, reply }).body;
    },
    search: async (role, path, body) => (await post(role, path, body)).body,
    async create(role, path, body) {
      const { body: made } = await post(role, path, body);
      const id = String(made['id']);
      versions.set(`${path}/${id}`, Number(made['version']));
      return id;
    },
    async refused(role, thing, sub, body) {
      const { reply } = await send(role, `${thing}${sub}`, body, versions.get(thing) ?? 1, uuidv7());
      const { status, body: said } = reply;
      if (status !== 409) expect.fail(`${role} ${sub}: ${status} ${JSON.stringify(said)}`);
      return String(said['code']);
    },
    async command(role, thing, sub, body = {}, at) {
      const path = at ?? `${thing}${sub}`;
      const guarded = routeAt('POST', path).kind === 'command';
      const { version } = await post(role, path, body, guarded ? (versions.get(thing) ?? 1) : undefined);
      versions.set(thing, version ?? expect.fail(`${path} answered without a version`));
    },
  };
}
