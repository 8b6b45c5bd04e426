import type { CaseEvent } from '@homeward/domain/case/events';
import type { Identity } from '@homeward/domain/case/sections';
import type { Decision } from '@homeward/domain/command';
import { numbered, numberIn } from '@homeward/domain/numbers/draw-number';
import { type SoughtPerson, soughtIn } from '@homeward/domain/people/sought';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import type { Beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { countedWrite } from '@homeward/store/counted';
import { wasErased } from '@homeward/store/erasure';
import { caseNumberAt, numberWrites } from '@homeward/store/numbers';
import { perform } from '@homeward/store/perform';
import type { Plan } from '@homeward/store/plan';
import type { Write } from '@homeward/store/write';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { flagDuplicates, personOf } from './duplicates.ts';
import { indexed } from './name-tags.ts';
import { numbersFor } from './numbers.ts';
import { sealFile } from './seal-file.ts';

export type OpenCase = Request<'openCase'>;
export type From<T extends OpenCase['body']['from']> = Extract<OpenCase['body'], { from: T }>;
type Sections = Readonly<Record<string, unknown>>;

/**
 * Opens a file from what was decided and said: under its number, sealed under a key of its own, found by the name, and files that may be
 * of the same person flagged.
 */
export async function open(
  rooms: Rooms,
  request: OpenCase,
  decide: () => Decision<CaseEvent>,
  sections: () => Promise<Sections>,
  others: readonly Beside[] = [],
  { also = [], ...rests }: { readonly restsOn?: string; readonly also?: readonly Write[] } = {},
): Promise<Answer<Receipt>> {
  const id = request.key;
  const draw = numbersFor(rooms, request, 'case');
  let person: SoughtPerson | undefined;
  const plan: Plan<string, never, CaseEvent> = {
    of: cases as never,
    ids: [id],
    creates: true,
    wasErased: () => wasErased(rooms.store, id),
    decide: () => numbered(decide(), draw()),
    beside: others,
    with: async (event) => {
      const said = await sections();
      person = soughtIn(said['identity'] as Identity);
      return [
        ...(await sealFile(rooms, id, said)),
        countedWrite(id),
        ...numberWrites(numberIn(event), caseNumberAt, id),
        ...also,
        ...(await indexed(rooms, fileOf(request), person)),
      ];
    },
    receipt: receiptOf(request, `case#${id}`, id, rests),
  };
  const outcome = await perform(rooms.store, commandOf(request), plan);
  if (outcome.type === 'done') await flagDuplicates(rooms, id, person ?? (await personOf(rooms, id)));
  return answerOf(outcome);
}

function fileOf({ key, actor }: OpenCase) {
  return { id: key, organisation: actor.organisation };
}
