import type { SentAnswer } from '@homeward/domain/case/answers/send-answer';
import type { ReceivedLine } from '@homeward/domain/case/disclosures/received-line';
import { openVault } from '@homeward/vault/open-vault';
import { copyFor, type Recipient } from '../../../functions/handlers/disclosures.ts';
import { sealedAnswerOf } from '../../../functions/handlers/send-answer.ts';
import type { Item } from '../../functions/desks-in-process.ts';
import { ARNS } from '../../vault/fake-kms.ts';
import type { RealStage } from './stage.ts';

type Sections = Parameters<typeof copyFor>[2];

/** What a desk that seals for others has at hand. */
function sealing(stage: RealStage, { desk, country }: Recipient) {
  return { desk, country, store: stage.store, vault: openVault({ desk, country, keys: ARNS }) } as never;
}

/** A copy as it lies at the desk it was sealed for, with its line in the list there; a handover's sheet has none. */
export async function layCopy(
  stage: RealStage,
  to: Recipient,
  sections: Sections,
  line: ReceivedLine | string,
): Promise<void> {
  const casework = sealing(stage, { desk: 'casework', country: 'KH' });
  const [inList, named] = typeof line === 'string' ? [undefined, line] : [line, line.id];
  const { writes } = await copyFor(casework, to, sections, inList, named);
  await stage.plant(...(writes as readonly Item[]));
}

/** What a desk sent back about a copy, as it lies there. */
export async function layAnswer(
  stage: RealStage,
  from: Recipient,
  { id, of: copy, to, sections }: Pick<SentAnswer, 'id' | 'of' | 'to'> & { readonly sections: Sections },
): Promise<void> {
  const at = { ...from, copy, answer: id };
  const writes = await sealedAnswerOf(sealing(stage, from), at, to, sections);
  await stage.plant(...(writes as readonly Item[]));
}
