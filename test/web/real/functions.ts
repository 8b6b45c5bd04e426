import { join } from 'node:path';
import { partOf } from '@homeward/api/parts';
import { type Country, country as countries } from '@homeward/domain/people/actor';
import { root } from '../../../scripts/run/root.ts';

/** A function as the platform invokes it. */
type Handler = (event: object, context: object) => Promise<{ readonly statusCode: number; readonly body: string }>;
/** The function behind a door: that of a desk, or of a part of one. */
export type FunctionAt = (door: string) => Promise<Handler>;

/** Which file serves a door, of which desk and country: `embassy-vn` is the embassies' function of Viet Nam. */
function behind(door: string): readonly [file: string, desk: string, country: Country] {
  const [, file = '', ending = ''] = /^(embassy|counterpart)-(..)$/.exec(door) ?? [];
  if (door.startsWith('casework-')) return [door, 'casework', 'KH'];
  return file === '' ? [door, door, 'KH'] : [file, file, countries.parse(ending.toUpperCase())];
}

/** The door that an address leads to, as the gateway finds it: a part of a desk, or the desk. */
export function doorOf(address: string): string {
  const [, , desk = '', ...rest] = (address.split('?')[0] ?? '').split('/');
  return partOf(desk, `/${rest.join('/')}`) ?? desk;
}

/**
 * The functions as they are deployed, opened in this process when they are first asked. A function reads once, as it starts, for which
 * desk and country it is, and over which tables: the same file is opened once for each, under a name of its own.
 */
export function openFunctions(environment: Readonly<Record<string, string>>): FunctionAt {
  const { AWS_ACCESS_KEY_ID: key, AWS_ENDPOINT_URL_DYNAMODB: database = '' } = environment;
  const name = `${key}-${new URL(database).port}`;
  const opened = new Map<string, Promise<Handler>>();
  let before: Promise<unknown> = Promise.resolve();

  async function open(door: string): Promise<Handler> {
    const [file, desk, country] = behind(door);
    Object.assign(process.env, environment, { HOMEWARD_DESK: desk, HOMEWARD_COUNTRY: country });
    const path = `${join(root, 'functions', file)}.ts?${name}-${country}`;
    const { handler } = (await import(/* @vite-ignore */ path)) as { readonly handler: Handler };
    return handler;
  }

  /** One after the other: all of them read the same environment. */
  return (door) => {
    const known = opened.get(door);
    if (known !== undefined) return known;
    const coming = before.then(() => open(door));
    before = coming.catch(() => undefined);
    opened.set(door, coming);
    return coming;
  };
}
