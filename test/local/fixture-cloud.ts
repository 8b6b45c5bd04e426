import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCloud } from '../../packages/local/src/cloud.ts';
import { folderOfAllSuites, ofAllSuites } from '../cloud/database.ts';
import { people } from './fixture/people.ts';
import { fixtureOut } from './fixture/synthesised.ts';

type Echoed = {
  event: {
    requestContext: { authorizer: { jwt: object }; http: object; timeEpoch: number };
    headers: Record<string, string>;
    [name: string]: unknown;
  };
};

/** The small cloud of the fixture, running, with a way to call it as the Thai embassy; `said` is what it logged. */
export async function startFixtureCloud() {
  const said: string[] = [];
  const cloud = await startCloud({
    outDir: await fixtureOut(),
    port: 0,
    database: ofAllSuites,
    keysIn: folderOfAllSuites && join(folderOfAllSuites, 'keys-of-the-fixture'),
    people,
    staticDir: siteDirectory(),
    siteHeaders: { 'content-security-policy': "default-src 'self'" },
    openapiPath: openapi(),
    log: (name, text) => said.push(`${name}: ${text}`),
  });
  const token = await cloud.tokenFor('embassy-th');
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${cloud.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
  const echo = async (path: string, init: RequestInit = {}) =>
    ((await (await call(path, init)).json()) as Echoed).event;
  return { cloud, token, said, call, echo };
}

export type FixtureCloud = Awaited<ReturnType<typeof startFixtureCloud>>;

function siteDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'homeward-site-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Homeward</title>');
  writeFileSync(join(directory, 'assets', 'main-abcdef12.js'), 'export {};');
  writeFileSync(join(directory, '..', 'outside.txt'), 'outside');
  return directory;
}

function openapi(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'homeward-openapi-')), 'openapi.json');
  writeFileSync(
    path,
    JSON.stringify({
      info: { title: 'Homeward' },
      paths: { '/v1/x': { get: { operationId: 'viewX', summary: 'Shows <x>' } } },
    }),
  );
  return path;
}
