import { join } from 'node:path';
import { type Country, country as countries } from '@homeward/domain/people/actor';
import { root } from '../../../scripts/run/root.ts';

/** A function as the platform invokes it. */
type Handler = (event: object, context: object) => Promise<{ readonly statusCode: number; readonly body: string }>;
/** The function behind the door of a desk. */
export type FunctionAt = (door: string) => Promise<Handler>;

/** Which file serves a door, and for which country: `embassy-vn` is the embassies' function of Viet Nam. */
function behind(door: string): readonly [file: string, country: Country] {
  const [, file = '', ending = ''] = /^(embassy|counterpart)-(..)$/.exec(door) ?? [];
  return file === '' ? [door, 'KH'] : [file, countries.parse(ending.toUpperCase())];
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
    const [file, country] = behind(door);
    Object.assign(process.env, environment, { HOMEWARD_DESK: file, HOMEWARD_COUNTRY: country });
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
