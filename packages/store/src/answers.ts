import {
  type AnswerSent,
  answerSent,
  evolveAnswer,
  type SentAnswer,
  sentAnswer,
} from '@homeward/domain/case/answers/send-answer';
import * as z from 'zod';
import { aggregate } from './aggregate.ts';
import { getAll } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { disclosurePlace, type SealedSections } from './sealed.ts';
import type { Put } from './write.ts';

type Desk = { readonly country: string; readonly desk: string };
/** An answer lies in the partition of the copy that it answers, at the desk that was given it; the border's in that of the arrival. */
export type AnswerId = Desk & { readonly copy: string; readonly answer: string };

const begins = 'answer#';

function partitionOf({ copy, ...desk }: Omit<AnswerId, 'answer'>): string {
  return disclosurePlace(desk, copy).pk;
}

/** What was sent back, its plain half. */
export const answers = aggregate<AnswerId, SentAnswer, AnswerSent, object>({
  name: 'answer',
  table: 'exchange',
  stateKey: (id) => ({ pk: partitionOf(id), sk: `${begins}${id.answer}` }),
  eventPk: partitionOf,
  nameOf: ({ answer }) => answer,
  state: sentAnswer as z.ZodType<SentAnswer>,
  event: answerSent as z.ZodType<AnswerSent>,
  evolve: (_, event) => evolveAnswer(event),
  line: z.strictObject({}),
  lineOf: () => ({}),
  indexes: () => ({}),
});

function sealedKey(id: AnswerId) {
  return { pk: partitionOf(id), sk: `sealed#${id.answer}` };
}

/** Its sealed half, beside the plain one. */
export function sealedAnswerWrite(id: AnswerId, sections: SealedSections): Put {
  return { table: 'exchange', item: { ...sealedKey(id), sections }, expects: 'new' };
}

export async function sealedAnswer(store: Store, id: AnswerId): Promise<SealedSections | undefined> {
  const [item] = await getAll(store, [{ table: 'exchange', key: sealedKey(id) }]);
  return item?.['sections'] as SealedSections | undefined;
}

/**
 * Every answer that was ever sent to these copies, by its id and the desk where it and its key row lie: what an erasure takes away
 * with the copies. It finds what is not yet noted in the case too; once a copy's key row is gone, nothing more is sent to it.
 */
export async function answersTo(
  store: Store,
  copies: readonly (Desk & { readonly id: string })[],
): Promise<readonly (Desk & { readonly id: string })[]> {
  const found = copies.map(async ({ id: copy, country, desk }) => {
    const items = await allOf(store, 'exchange', partitionOf({ country, desk, copy }), begins);
    return items.map(({ sk }) => ({ id: String(sk).slice(begins.length), country, desk }));
  });
  return (await Promise.all(found)).flat();
}

export function caseOfCopyKey(copy: string) {
  return { pk: `state#copy#${copy}`, sk: 'case' };
}

/** Of which case a copy, or an arrival, is. Whoever was given it does not know: what is sent back finds its file by this. */
export function caseOfCopyWrite(copy: string, caseId: string): Put {
  return { table: 'cases', item: { ...caseOfCopyKey(copy), case: caseId }, expects: 'new' };
}

export async function caseOfCopy(store: Store, copy: string): Promise<string | undefined> {
  const [item] = await getAll(store, [{ table: 'cases', key: caseOfCopyKey(copy) }]);
  return item === undefined ? undefined : String(item['case']);
}
