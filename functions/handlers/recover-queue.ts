import type { KeyObject } from 'node:crypto';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { deviceKey } from '@homeward/vault/device-key';
import { VaultError } from '@homeward/vault/vault-error';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

type Asked = Request<'recoverQueue'>;

/** Undefined alike for what is no wrap, for one that was altered and for another device's. */
async function openedOf({ vault }: Rooms, { body: { wrapped, device } }: Asked): Promise<KeyObject | undefined> {
  try {
    return await deviceKey(vault, wrapped, device);
  } catch (error) {
    if (error instanceof VaultError && error.code === 'wrong-place') return undefined;
    throw error;
  }
}

/**
 * The key of a device's queue, for whoever leads the shift: an officer forgot their words, or tried wrong ones, or the
 * device died. The receipt in the shift lead’s own chain names the device and stands before the key is answered (desks
 * 3 and 5).
 */
export async function recoverQueue(rooms: Rooms, request: Asked): Promise<Answer<ReplyOf<'recoverQueue'>>> {
  const seen = await openedOf(rooms, request);
  const { actor, body } = request;
  const look = { seen, thing: `actor#${actor.id}`, restsOn: `device:${body.device}` };
  return reading(rooms, request, look, (key) => found({ key: key.export().toString('base64url') }));
}
