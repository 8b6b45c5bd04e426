import type { Route } from '@homeward/api/route';
import { uuidv7 } from 'uuidv7';

/** An answer to the last byte, but for what names the single request. */
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

export type Wish = {
  /** How it is asked where that is not over HTTP. */
  readonly by?: typeof fetch | undefined;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
};

// What names one request or one connection.
const passing = ['apigw-requestid', 'date', 'connection', 'keep-alive'];

/** One HTTP request as it is given, good or bad; nothing is repaired on the way. */
export async function ask(url: string, method: string, path: string, wish: Wish = {}): Promise<Answered> {
  const bearer = wish.token === undefined ? {} : { authorization: `Bearer ${wish.token}` };
  const given = Object.entries({ ...bearer, ...wish.headers }).filter(([, value]) => value !== undefined);
  const response = await (wish.by ?? fetch)(`${url}${path}`, {
    method,
    headers: Object.fromEntries(given) as Record<string, string>,
    ...(wish.body === undefined ? {} : { body: wish.body }),
  });
  const kept = [...response.headers].filter(([name]) => !passing.includes(name)).sort();
  return { status: response.status, headers: Object.fromEntries(kept), text: await response.text() };
}

/** The headers of a request that has nothing wrong with it. */
export function goodHeaders(route: Route, version = 1): Readonly<Record<string, string>> {
  if (route.method === 'GET') return {};
  return {
    'content-type': 'application/json',
    'idempotency-key': uuidv7(),
    ...(route.kind === 'command' ? { 'if-match': `"${version}"` } : {}),
  };
}

/** The members of a problem that do not depend on the language. */
export function bodyOf({ text }: Answered): Readonly<Record<string, unknown>> {
  return JSON.parse(text) as Record<string, unknown>;
}
