import { readFileSync, statSync } from 'node:fs';
import { Stop } from '../../run/verb.ts';

/**
 * The access token that lies in a file for the owner alone; in an argument every other process could read it. Throws one sentence on a
 * file that is not there, that others can read, or in which no token lies that is good at `now` (milliseconds).
 */
export function tokenIn(file: string, now = Date.now()): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw new Stop(`--token-file ${file} is no file.`);
  if ((found.mode & 0o077) !== 0)
    throw new Stop(`--token-file ${file} can be read by others: chmod 600 ${file}, and take a new token.`);
  const token = readFileSync(file, 'utf8').trim();
  if (token === '') throw new Stop(`--token-file ${file} is empty.`);
  const end = endOf(token);
  if (end === undefined) throw new Stop(`--token-file ${file} holds no access token.`);
  if (end <= now)
    throw new Stop(
      `The token in ${file} was good until ${new Date(end).toISOString()}: take a new one, which lives 15 minutes.`,
    );
  return token;
}

/** Until when a token says that it is good, in milliseconds; undefined for what is no token. Whether it is, the gateway checks. */
function endOf(token: string): number | undefined {
  const [, claims, ...rest] = token.split('.');
  if (claims === undefined || rest.length !== 1) return undefined;
  try {
    const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
