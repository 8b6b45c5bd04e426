import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import { afterAll } from 'vitest';
import { deskEnvironment, type Item, seatOf } from '../../functions/desks-in-process.ts';
import { openDatabase } from '../../store/database.ts';
import { newFakeKms } from '../../vault/fake-kms.ts';
import { openBrowser } from '../chromium.ts';
import { recoveryKey } from '../fake/recovery.ts';
import { tokenOf } from '../issuer.ts';
import { actorOf, everyRole } from '../people.ts';
import { type Called, type Served, serveApp } from '../serving.ts';
import { openFunctions } from './functions.ts';

/** The answer of an operation. */
type Told = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** The built app before our own functions, over a database of its own. */
export type RealStage = Served & {
  readonly store: Store;
  /** One operation as a role, past the browser: the same functions answer. Without a body it reads. */
  readonly ask: (role: string, path: string, body?: unknown, version?: number) => Promise<Told>;
  readonly plant: (...items: readonly Item[]) => Promise<void>;
};

/** The gateway's part: nobody passes without a token, and each request has its moment. */
function eventOf({ method, url, headers, body }: Called): object {
  const [rawPath = '', rawQueryString = ''] = url.split('?');
  const claims = claimsIn(headers.authorization);
  const query = Object.fromEntries(new URLSearchParams(rawQueryString));
  const jwt = { claims: { ...claims, 'cognito:groups': `[${claims?.['cognito:groups']}]` } };
  return {
    version: '2.0',
    rawPath,
    rawQueryString,
    headers,
    isBase64Encoded: false,
    ...(rawQueryString === '' ? {} : { queryStringParameters: query }),
    ...(body === '' ? {} : { body }),
    requestContext: {
      requestId: randomUUID(),
      timeEpoch: Date.now(),
      http: { method, path: rawPath },
      ...(claims === undefined ? {} : { authorizer: { jwt } }),
    },
  };
}

function claimsIn(authorization: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (authorization === undefined) return undefined;
  return JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString());
}

/** What needs no token: a link in a mail is one. */
const open = /^\/v1\/border\/links\//;

/** Opens it with everybody's seat and nothing else. */
async function openRealStage(): Promise<RealStage> {
  const { store, stop } = await openDatabase();
  newFakeKms('every-client');
  const functionAt = openFunctions(await deskEnvironment(store));

  async function answer(call: Called) {
    if (call.headers.authorization === undefined && !open.test(call.url)) return { status: 401, body: '{}' };
    const handler = await functionAt(call.url.split('/')[2] ?? '');
    const { statusCode, body } = await handler(eventOf(call), { awsRequestId: randomUUID(), functionName: 'stage' });
    return { status: statusCode, body };
  }

  async function ask(role: string, path: string, body?: unknown, version?: number): Promise<Told> {
    const { status, body: said } = await answer({
      method: body === undefined ? 'GET' : 'POST',
      url: `/v1/${path}`,
      body: body === undefined ? '' : JSON.stringify(body),
      headers: {
        authorization: `Bearer ${tokenOf(role)}`,
        'content-type': 'application/json',
        'idempotency-key': uuidv7(),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
    });
    return { status, body: JSON.parse(said) };
  }

  async function plant(...items: readonly Item[]): Promise<void> {
    for (const { table, item } of items)
      await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  }

  await plant(...everyRole.map((role) => seatOf(actorOf(role))));
  const served = await serveApp({ answer, minutesKeys: () => [], config: { recoveryKey } });
  const close = async () => {
    await served.close();
    await stop();
  };
  return { ...served, store, ask, plant, close };
}

/** The app before our own functions and a browser before it, for all tests of one file. */
export async function stagedForReal() {
  const [stage, browser] = await Promise.all([openRealStage(), openBrowser()]);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  return { stage, browser };
}
