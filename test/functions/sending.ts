import { withoutReferences } from '@homeward/api/openapi';
import { expect } from 'vitest';
import * as z from 'zod';
import type { Place as Platform } from '../../scripts/demo/acting.ts';
import { people } from '../../scripts/demo/people.ts';
import { type Answered, ask, bodyOf, goodHeaders } from './asking.ts';
import { absentBody, absentPath, type Place, places } from './places.ts';

/** What a request is to have other than a good one. */
type Changed = {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly path?: string;
};

/** Sends to one operation at one desk, with everybody's token at hand. */
export type Sending = {
  readonly tokens: ReadonlyMap<string, string>;
  /** The request with nothing wrong but what is changed, as one role; about what is not there unless a path is given. */
  readonly send: (place: Place, role: string | undefined, changed?: Changed) => Promise<Answered>;
  /** What a desk says of a thing that is not there; asked once. */
  readonly absent: (place: Pick<Place, 'desk'>) => Promise<Answered>;
};

export async function openSending(platform: Platform): Promise<Sending> {
  const tokens = new Map<string, string>();
  for (const { role } of people) tokens.set(role, await platform.tokenFor(role));
  tokens.set('person', tokens.get('case-worker') ?? expect.fail('nobody sits beside the person'));
  const send: Sending['send'] = (place, role, changed = {}) => {
    const { route } = place;
    const body = route.method === 'GET' ? {} : { body: changed.body ?? JSON.stringify(absentBody(place)) };
    const token = role === undefined ? undefined : tokens.get(role);
    const headers = { ...goodHeaders(route), ...changed.headers };
    const wish = { token, headers, by: platform.fetch, ...body };
    return ask(platform.url, route.method, changed.path ?? absentPath(place), wish);
  };
  const absences = new Map<string, Promise<Answered>>();
  const absent: Sending['absent'] = ({ desk }) => {
    const known = absences.get(desk) ?? absentAt(send, { desk });
    absences.set(desk, known);
    return known;
  };
  return { tokens, send, absent };
}

function absentAt(send: Sending['send'], { desk }: Pick<Place, 'desk'>): Promise<Answered> {
  const hasIds = ({ route }: Place) => route.kind === 'read' && /\{(\w+Id|provider)\}/.test(route.path);
  // Where nothing of one's own can be absent, it looks like what is absent elsewhere.
  const reading = places.find((one) => one.desk === desk && hasIds(one)) ?? places.find(hasIds);
  if (reading === undefined) return expect.fail(`nothing can be absent at ${desk}`);
  return send(reading, reading.may[0]);
}

/** Asks everybody at once, each of them one thing after another: an answer about what is not there waits for its step. */
export async function inLanes(all: readonly (readonly [who: string, ask: () => Promise<void>])[]): Promise<void> {
  const lanes = Map.groupBy(all, ([who]) => who).values();
  const walk = async (lane: typeof all) => {
    for (const [, ask] of lane) await ask();
  };
  await Promise.all([...lanes].map(walk));
}

const schema = z.fromJSONSchema(withoutReferences().components.schemas.Problem);

/** A problem as the contract describes it, with this status and code. */
export function expectProblem(answer: Answered, status: number, code: string): void {
  expect(`${answer.status} ${bodyOf(answer)['code']}`).toBe(`${status} ${code}`);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(bodyOf(answer)).toMatchObject({
    status,
    code,
    type: `urn:homeward:problem:${code}`,
    title: expect.any(String),
  });
  schema.parse(bodyOf(answer));
}
