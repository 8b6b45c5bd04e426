import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type SignedMinutes, signedMinutes } from '@homeward/domain/handover/signed-minutes';
import { canonicalJson, type Json } from '@homeward/vault/canonical-json';
import { type KeySet, verifyToken } from '@homeward/vault/minutes-token';
import * as z from 'zod';
import { keysOfTheApp } from './keys/minutes-keys.ts';
import { runVerb, Stop } from './run/verb.ts';

/** Minutes as `viewMinutes` answers them, kept in a file. */
const kept = z.object({ signature: z.string(), minutes: z.record(z.string(), z.unknown()).optional() });
const jwk = z.looseObject({ kid: z.string(), kty: z.literal('EC'), crv: z.literal('P-256') });
const keySet = z.object({ keys: z.array(jwk).min(1) });

type Asked = { readonly token: string; readonly minutes?: Readonly<Record<string, unknown>> | undefined };

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

function jsonIn(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function keysIn(file: string | undefined): KeySet {
  const text = file === undefined ? keysOfTheApp() : readText(file);
  const found = keySet.safeParse(jsonIn(text));
  if (!found.success)
    throw new Stop(
      'The public keys are not there: name their file with --keys FILE (the app has it at /keys/minutes.json).',
    );
  return found.data as KeySet;
}

function hashOf(minutes: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(canonicalJson(minutes as Json))
    .digest('hex');
}

function says({ handover, edition, from, to, sender, receiver, at }: SignedMinutes): readonly string[] {
  return [
    `handover ${handover}, edition ${edition} of its minutes`,
    `given by ${sender} (${from}), taken over by ${receiver} (${to}), on ${at}`,
  ];
}

const reasons = {
  unreadable: 'this is no signature of minutes',
  'unknown-key': 'it was signed by a key that the app does not know',
  'wrong-signature': 'the signature does not fit what it says',
} as const;

type Verdict = { readonly said?: SignedMinutes; readonly key?: string; readonly because?: string };

/** Whether the signature stands, whether it speaks of minutes, and whether those in the file are the ones it speaks of. */
async function judge({ token, minutes }: Asked, keys: KeySet): Promise<Verdict> {
  const found = await verifyToken(token, keys);
  if (!found.valid) return { because: reasons[found.because] };
  const { success, data: said } = signedMinutes.safeParse(found.said);
  if (!success) return { key: found.kid, because: 'it does not speak of minutes' };
  const same = minutes === undefined || hashOf(minutes) === said.minutes;
  return { said, key: found.kid, ...(same ? {} : { because: 'the minutes in the file are not the signed ones' }) };
}

function linesOf({ said, key, because }: Verdict): readonly string[] {
  return [
    ...(said === undefined ? [] : says(said)),
    ...(key === undefined ? [] : [`signed with the key ${key}`]),
    because === undefined ? 'valid: yes' : `valid: no, ${because}`,
  ];
}

/** `npm run verify-minutes -- FILE [--keys FILE] [--json]`: who signed minutes and when, with no network; 1 when the signature is not valid. */
async function verifyMinutes(): Promise<number> {
  const options = { keys: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined) throw new Stop('Which file? npm run verify-minutes -- FILE [--keys FILE] [--json]');
  const verdict = await judge(askedIn(file), keysIn(values.keys));
  const valid = verdict.because === undefined;
  for (const line of values.json ? [JSON.stringify({ valid, ...verdict })] : linesOf(verdict)) console.log(line);
  return valid ? 0 : 1;
}

await runVerb(verifyMinutes);
