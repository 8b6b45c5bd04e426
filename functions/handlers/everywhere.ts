import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { allGates } from '@homeward/store/directory';
import type { Rooms } from './desk.ts';

/** Who the platform takes the caller for. */
export async function whoAmI({ actor }: Request<'whoAmI'>): Promise<Answer<ReplyOf<'whoAmI'>>> {
  const { id, role, desk, country, organisation } = actor;
  return { type: 'ok', body: { id, role, desk, country, organisation } };
}

/** The crossings, with what was last heard of each. */
export function listGates({ store }: Rooms) {
  return async (_: Request<'listGates'>): Promise<Answer<ReplyOf<'listGates'>>> => ({
    type: 'ok',
    body: { items: [...(await allGates(store))] },
  });
}
