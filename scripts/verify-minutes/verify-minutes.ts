import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { KeySet } from '@homeward/vault/minutes-token';
import * as z from 'zod';
import { keysOfTheApp } from '../keys/minutes-keys.ts';
import { type Caller, Stop } from '../run/verb.ts';
import { type Asked, judge, keysIn, linesOf } from './judge.ts';

/** Minutes as `viewMinutes` answers them, kept in a file. */
const kept = z.object({ signature: z.string(), minutes: z.record(z.string(), z.unknown()).optional() });

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Stop(`There is no file ${file} that can be read.`);
  }
}

/** The text of a QR code, or a file of JSON. */
function askedIn(file: string): Asked {
  const text = readText(file);
  if (!text.startsWith('{')) return { token: text };
  try {
    const { signature: token, minutes } = kept.parse(JSON.parse(text));
    return { token, minutes };
  } catch {
    throw new Stop(`${file} holds neither the text of a QR code nor minutes with their signature.`);
  }
}

function keysAt(file: string | undefined): KeySet {
  const found = keysIn(file === undefined ? keysOfTheApp() : readText(file));
  if (found === undefined)
    throw new Stop(
      'The public keys are not there: name their file with --keys FILE (the app has it at /keys/minutes.json).',
    );
  return found;
}

/** Who signed minutes and when, with no network; 1 when the signature is not valid. */
export async function verifyMinutes(args: readonly string[], { out }: Caller): Promise<number> {
  const options = { keys: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined) throw new Stop('Which file? npm run verify-minutes -- FILE [--keys FILE] [--json]');
  const verdict = await judge(askedIn(file), keysAt(values.keys));
  const valid = verdict.because === undefined;
  for (const line of values.json ? [JSON.stringify({ valid, ...verdict })] : linesOf(verdict)) out.write(`${line}\n`);
  return valid ? 0 : 1;
}
