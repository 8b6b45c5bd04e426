import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';

/** Who the platform takes the caller for. */
export async function whoAmI({ actor }: Request<'whoAmI'>): Promise<Answer<ReplyOf<'whoAmI'>>> {
  const { id, role, desk, country, organisation } = actor;
  return { type: 'ok', body: { id, role, desk, country, organisation } };
}
