import { generateKeyPairSync, sign } from 'node:crypto';
import type { StreamedItem } from '@homeward/runtime/background';
import { handovers } from '@homeward/store/handovers';
import { receiptItem } from '@homeward/store/receipt-entry';
import { signatureOf } from '@homeward/store/signatures';
import { verifyToken } from '@homeward/vault/minutes-token';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMinutesSigner } from '../../functions/handlers/minutes-signer.ts';
import { proposed, standingIn } from '../domain/handovers.ts';
import { idOf, now } from '../domain/made.ts';
import { lying, openDesks } from './desks-in-process.ts';

let desks: Awaited<ReturnType<typeof openDesks>>;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.stop());

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let signed = 0;
const signer = {
  sign: async (text: string) => {
    signed += 1;
    return sign('sha256', Buffer.from(text), pair.privateKey).toString('base64url');
  },
  publicKey: async () => '',
};
const keys = { keys: [{ ...pair.publicKey.export({ format: 'jwk' }), kid: 'minutes-key' }] };
const minutes = 'b'.repeat(64);

function receipt(handover: string, said: Readonly<Record<string, string>> = {}): StreamedItem {
  const none = {
    deviceAt: '',
    purpose: '',
    exception: '',
    caseId: '',
    asked: '',
    prior: '',
    role: '',
    organisation: '',
  };
  const of = { n: 1, thing: `handover#${handover}`, who: 'x', at: now, operation: 'confirmHandover' };
  const item = receiptItem('KH#casework#x', { ...none, ...of, restsOn: `minutes:${minutes}`, ...said });
  const image = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, { S: String(value) }]));
  return { pk: String(item.pk), sk: String(item.sk), image, at: now };
}

async function lay(n: number, status: Parameters<typeof standingIn>[0], quiet = false) {
  const state = standingIn(status, { ...proposed({ quiet }), id: idOf(n) });
  const at = { country: state.country, quiet, handover: state.id };
  await desks.plant(lying(handovers, at, state));
  return { at, id: state.id };
}

test.each([
  ['open', false],
  ['quiet', true],
])('the receipt of the second confirmation has an %s handover’s minutes signed, once', async (_, quiet) => {
  const signs = openMinutesSigner(desks.store, 'arn:aws:kms:here:1:key/minutes-key', signer);
  const { at, id } = await lay(quiet ? 1501 : 1500, 'handed-over', quiet);
  await signs(receipt(id));
  const token = (await signatureOf(desks.store, at)) ?? '';
  expect(await verifyToken(token, keys)).toMatchObject({ valid: true, said: { handover: id, minutes, from: 'KH' } });
  await signs(receipt(id));
  expect(await signatureOf(desks.store, at)).toBe(token);
});

test('a first confirmation, other minutes, another operation, or a handover that is not there sign nothing', async () => {
  const signs = openMinutesSigner(desks.store, 'arn:aws:kms:here:1:key/minutes-key', signer);
  const before = signed;
  const { at, id } = await lay(1502, 'pending');
  const over = await lay(1503, 'handed-over');
  for (const one of [
    receipt(id),
    receipt(over.id, { restsOn: `minutes:${'c'.repeat(64)}` }),
    receipt(over.id, { operation: 'viewMinutes' }),
    receipt(over.id, { restsOn: '' }),
    receipt(idOf(1599)),
  ])
    await signs(one);
  expect(signed).toBe(before);
  expect(await signatureOf(desks.store, at)).toBeUndefined();
  expect(await signatureOf(desks.store, over.at)).toBeUndefined();
});

test('a key that cannot be asked leaves nothing half made: the receipt comes again', async () => {
  const broken = { ...signer, sign: () => Promise.reject(new Error('KMS is away')) };
  const signs = openMinutesSigner(desks.store, 'arn:aws:kms:here:1:key/minutes-key', broken);
  const { at, id } = await lay(1504, 'handed-over');
  await expect(signs(receipt(id))).rejects.toThrow('KMS is away');
  expect(await signatureOf(desks.store, at)).toBeUndefined();
});
