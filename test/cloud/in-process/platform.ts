import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { databaseOptions } from '@homeward/local/own-database';
import { loadTemplate, type Template } from '@homeward/local/template';
import { openStore, type Store } from '@homeward/store/open-store';
import { tableNames, tableVariable } from '@homeward/store/tables';
import { eventOf } from '../../../packages/local/src/api-event.ts';
import type { Match } from '../../../packages/local/src/api-routes.ts';
import { tablesOf } from '../../../packages/local/src/tables.ts';
import { type Acting, actAs } from '../../../scripts/demo/acting.ts';
import { physicalNameOf } from '../../../scripts/demo/seed.ts';
import { doorOf } from '../../web/real/functions.ts';
import { folderOfAllSuites } from '../database.ts';
import type { Tables } from '../items.ts';
import { synthesised } from '../running.ts';
import { type Aws, startAws } from './aws.ts';
import { functionsOf, type Handler, haveEnvironment } from './functions.ts';

/** Everybody's desk with our own functions behind it, in this process: no gateway, no policy, no stream and no clock stand between. */
export type InProcess = {
  readonly url: string;
  readonly template: Template;
  /** Who asks, as the gateway has found them; nobody is forged here. */
  readonly tokenOf: (sub: string, role: string) => string;
  readonly tokenFor: (role: string) => Promise<string>;
  readonly fetch: typeof fetch;
  readonly as: (role: string) => Acting;
  /** The tables past every door, and how else to reach them and the keys. */
  readonly store: Store;
  readonly aws: ReturnType<typeof databaseOptions>;
  readonly close: () => void;
};

type Standing = { readonly template: Template; readonly aws: Aws; readonly at: (name: string) => Promise<Handler> };

const url = 'http://in-process.invalid';

/** What a worker keeps from file to file: the functions are opened once. */
let kept: Promise<Standing> | undefined;

async function stand(): Promise<Standing> {
  const template = loadTemplate(synthesised);
  const aws = await startAws(template, folderOfAllSuites === undefined ? undefined : join(folderOfAllSuites, 'keys'));
  return { template, aws, at: functionsOf(template, aws.url) };
}

function tokenOf(sub: string, role: string): string {
  const seconds = Math.floor(Date.now() / 1000);
  const claims = { sub, 'cognito:groups': [role], token_use: 'access', iat: seconds, auth_time: seconds };
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
}

/** The event that the gateway makes of a request it lets through. */
async function eventFor(request: Request, template: Template, requestId: string): Promise<object> {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  const [, claims = ''] = headers['authorization']?.split('.') ?? [];
  const headersDistinct = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
  const came = { method: request.method, headers, headersDistinct, httpVersion: '1.1', socket: {} };
  return eventOf({
    request: came as unknown as IncomingMessage,
    body: Buffer.from(await request.arrayBuffer()),
    path: decodeURIComponent(pathname),
    query: search.slice(1),
    match: {
      route: { key: `ANY /v1/${pathname.split('/')[2]}/{proxy+}`, apiId: 'api' },
      variables: {},
    } as unknown as Match,
    passed: { claims: JSON.parse(Buffer.from(claims, 'base64url').toString()), scopes: null },
    requestId,
    account: template.account,
    now: Date.now(),
  });
}

function storeOf({ template, aws }: Standing): Store {
  const physical = tablesOf(template).map(({ name }) => name);
  const names = tableNames.map((name) => [tableVariable(name), physicalNameOf(physical, name)]);
  return openStore(Object.fromEntries(names), new DynamoDBClient(databaseOptions(aws.url)));
}

/** Opens it with these rows; a worker has one of them at a time. Give it back with `close`. */
export async function openInProcess(tables: Tables): Promise<InProcess> {
  kept ??= stand();
  const standing = await kept;
  const { template, aws, at } = standing;
  aws.lay(tables);
  const before = { ...process.env };
  haveEnvironment({
    ...before,
    AWS_REGION: template.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: aws.url,
    AWS_ENDPOINT_URL_KMS: aws.url,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  });
  const asked: typeof fetch = async (...said) => {
    const request = new Request(...said);
    const handler = await at(doorOf(new URL(request.url).pathname));
    const requestId = randomUUID();
    const event = await eventFor(request, template, requestId);
    const { statusCode, headers, body } = await handler(event, { awsRequestId: requestId, functionName: 'in-process' });
    return new Response(body, { status: statusCode, headers });
  };
  const place = { url, tokenFor: async (role: string) => tokenOf(`demo-${role}`, role), fetch: asked };
  const store = storeOf(standing);
  const close = () => {
    store.db.destroy();
    haveEnvironment(before);
  };
  const reached = databaseOptions(aws.url);
  return { ...place, template, tokenOf, store, aws: reached, as: (role) => actAs(place, role), close };
}
