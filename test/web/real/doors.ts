import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import { deskEnvironment, type Item } from '../../functions/desks-in-process.ts';
import { openDatabase } from '../../store/database.ts';
import { newFakeKms } from '../../vault/fake-kms.ts';
import { tokenOf } from '../issuer.ts';
import type { Behind, Called } from '../serving.ts';
import { openFunctions } from './functions.ts';

/** The answer of an operation. */
export type Told = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** What is asked beside the path: a body makes it an act, `version` is what was seen of the record. */
export type Asks = { readonly body?: unknown; readonly version?: number | undefined; readonly key?: string };

/** The doors of all desks, with our own functions behind them, over a database of their own. */
type Doors = Pick<Behind, 'answer'> & {
  readonly store: Store;
  /** One operation as a role, past the browser. Without a body it reads. */
  readonly ask: (role: string, path: string, asks?: Asks) => Promise<Told>;
  readonly plant: (...items: readonly Item[]) => Promise<void>;
  readonly close: () => Promise<void>;
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

function callOf(role: string, path: string, { body, version, key = uuidv7() }: Asks): Called {
  return {
    method: body === undefined ? 'GET' : 'POST',
    url: `/v1/${path}`,
    body: body === undefined ? '' : JSON.stringify(body),
    headers: {
      authorization: `Bearer ${tokenOf(role)}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
  };
}

/** Opens them with nobody's seat. */
export async function openDoors(): Promise<Doors> {
  const { store, stop: close } = await openDatabase();
  newFakeKms('every-client');
  const functionAt = openFunctions(await deskEnvironment(store));

  async function answer(call: Called) {
    if (call.headers.authorization === undefined && !open.test(call.url)) return { status: 401, body: '{}' };
    const handler = await functionAt(call.url.split('/')[2] ?? '');
    const { statusCode, body } = await handler(eventOf(call), { awsRequestId: randomUUID(), functionName: 'stage' });
    return { status: statusCode, body };
  }

  async function ask(role: string, path: string, asks: Asks = {}): Promise<Told> {
    const { status, body } = await answer(callOf(role, path, asks));
    return { status, body: JSON.parse(body) };
  }

  async function plant(...items: readonly Item[]): Promise<void> {
    for (const { table, item } of items)
      await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  }

  return { answer, ask, plant, store, close };
}
