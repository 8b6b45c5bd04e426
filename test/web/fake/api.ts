import type { Route } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import { type Actor, deskPath } from '@homeward/domain/people/actor';
import { actorOf } from '../people.ts';
import { Answer } from './answer.ts';
import { aroundCases } from './around-cases.ts';
import { border } from './border.ts';
import { casework } from './casework.ts';
import { gates } from './gates.ts';
import { handovers } from './handovers.ts';
import { listAnswers, readSection, writeSection } from './health.ts';
import { links } from './links.ts';
import { office } from './office.ts';
import { listMonitored, oversight } from './oversight.ts';
import { atHerDesk, ownRecord } from './own-record.ts';
import { plans } from './plans.ts';
import { received } from './received.ts';
import { recovery } from './recovery.ts';
import { referrals } from './referrals.ts';
import { publicReports, taskForce } from './task-force.ts';
import type { Asked, World } from './world.ts';

type Handler = (asked: Asked) => unknown;

const ofCases: Readonly<Record<string, Handler>> = casework;

const handlers: Readonly<Record<string, Handler>> = {
  ...border,
  ...handovers,
  ...links,
  ...casework,
  ...office,
  ...gates,
  ...received,
  ...referrals,
  ...taskForce,
  ...oversight,
  ...plans,
  // The office reads papers, oversight how each is watched, too.
  listProviders: (asked) => (asked.actor.desk === 'oversight' ? listMonitored(asked) : office.listProviders(asked)),
  ...publicReports,
  ...ownRecord,
  ...aroundCases,
  readSection,
  writeSection,
  listAnswers,
  approve: (asked) => (asked.actor.desk === 'office' ? office : ofCases)['approve']?.(asked),
  ...recovery,
  // The directory of the office; where it knows nobody in a country, those whom a link may go to.
  listContacts(asked) {
    const known = office.listContacts(asked);
    return known.items.length > 0 || !asked.query.has('country') ? known : links.listContacts(asked);
  },
  whoAmI: ({ actor }) => actor,
  giveConsent: (asked) =>
    asked.body.about.type === 'arrival' ? border.consentOfArrival(asked) : casework.consentOfCase(asked),
};

type Match = { readonly route: Route; readonly ids: Readonly<Record<string, string>> };

function match(method: string, path: string): Match | undefined {
  for (const route of routes) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = new RegExp(`^${route.path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)?.slice(1);
    if (route.method === method && values)
      return {
        route,
        ids: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')])),
      };
  }
  return undefined;
}

export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query?: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

type Claims = { readonly 'cognito:groups': readonly string[]; readonly iat?: number };

/** The gateway knows nobody without a token. */
function claimsIn(authorization: unknown): Claims {
  if (authorization === undefined) throw new Answer(401, { code: 'unauthorised' });
  const payload = String(authorization).split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

/** Who sits at several desks asks each at its own address. */
function actorAt(role: string, path: string): Actor {
  const actor = actorOf(role);
  return role === 'second-approver' && path.startsWith('/v1/office/') ? { ...actor, desk: 'office' } : actor;
}

/** What opens something at the office needs a sign-in of the last hour; a token made by a test itself is always one. */
function isTooOld({ signedInSince }: World, { operationId, method }: Route, { desk }: Actor, { iat }: Claims): boolean {
  if (desk !== 'office' || method === 'GET' || operationId.startsWith('revoke')) return false;
  return iat !== undefined && iat < signedInSince;
}

/** Answers one call as the contract says: desk, role, body, key, version, rules; every reply is held to its schema. */
export function answer(
  world: World,
  { method, path, query = new URLSearchParams(), headers, body }: Call,
): { readonly status: number; readonly reply: unknown } {
  try {
    // What a link opens carries no token: the link in the body stands for it.
    const byLink = path.startsWith('/v1/border/links/');
    const claims = byLink ? { 'cognito:groups': ['border-police'] } : claimsIn(headers['authorization']);
    const here = actorAt(claims['cognito:groups'][0] ?? '', path);
    const actor = path.startsWith('/v1/own-record/') ? atHerDesk(world, here) : here;
    const prefix = `/v1/${deskPath(actor.desk, actor.country)}`;
    const hit = path.startsWith(`${prefix}/`) ? match(method, path.slice(prefix.length)) : undefined;
    const may = byLink ? hit?.route.open === true : hit?.route.roles.includes(actor.role) === true;
    if (hit === undefined || !may || !hit.route.desks.includes(actor.desk))
      throw new Answer(404, { code: 'not-found' });
    const { route, ids } = hit;
    if (isTooOld(world, route, actor, claims)) throw new Answer(401, { code: 'unauthorised' });
    const key = String(headers['idempotency-key'] ?? '');
    if (method === 'POST' && !/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(key))
      throw new Answer(400, { code: 'idempotency-key-missing' });
    const before = world.answered.get(`${key} ${route.operationId}`);
    if (before && before.body !== body) throw new Answer(422, { code: 'idempotency-key-reused' });
    const asked = {
      world,
      actor,
      now: new Date().toISOString(),
      ids,
      query,
      key,
      version: versionIn(headers['if-match']),
      body: parsed(route, body),
    };
    const reply = before?.reply ?? route.reply.parse(handlers[route.operationId]?.(asked));
    if (method === 'POST') world.answered.set(`${key} ${route.operationId}`, { body, reply });
    return { status: 200, reply };
  } catch (error) {
    if (error instanceof Answer) return { status: error.status, reply: { status: error.status, ...error.problem } };
    throw error;
  }
}

function versionIn(header: unknown): number | undefined {
  const found = /^"(\d+)"$/.exec(String(header ?? ''));
  return found ? Number(found[1]) : undefined;
}

function parsed(route: Route, body: string): unknown {
  if (route.body === undefined) return undefined;
  const result = route.body.safeParse(JSON.parse(body));
  if (result.success) return result.data;
  throw new Answer(400, {
    code: 'invalid-input',
    errors: result.error.issues.map(({ path, code }) => ({ pointer: `/${path.join('/')}`, code })),
  });
}
