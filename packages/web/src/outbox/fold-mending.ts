import { correctArrival, correctArrivalBody, namedNow } from '@homeward/domain/arrival/correct-arrival';
import { personItems } from '@homeward/domain/arrival/deportation-checklist';
import { evolveArrival } from '@homeward/domain/arrival/evolve-arrival';
import type { MendedWords } from '@homeward/domain/arrival/mending';
import { isLiving } from '@homeward/domain/arrival/standing';
import { newlyAlike } from '@homeward/domain/arrival/twins';
import { takesOver, withdrawArrival, withdrawArrivalBody } from '@homeward/domain/arrival/withdraw-arrival';
import type { Identity } from '@homeward/domain/case/sections';
import type { Act } from '@homeward/domain/command';
import type { Reply } from '../api/asked.ts';

type BatchView = Reply<'viewBatch'>;
type ArrivalView = BatchView['arrivals'][number];
type Sealed = ArrivalView['sealed'];

function identityIn({ sealed }: ArrivalView): Identity | undefined {
  return sealed['identity'] as Identity | undefined;
}

/** Who of this batch would look like the person from now on: other trucks are compared by the server. */
function alikeHere(batch: BatchView, person: ArrivalView, said: Parameters<typeof namedNow>[1]): readonly string[] {
  const before = identityIn(person);
  if (before === undefined || (said.name === undefined && said.age === undefined)) return [];
  const others = batch.arrivals.filter((one) => one.id !== person.id && isLiving(one));
  const entered = others.flatMap((one) => {
    const identity = identityIn(one);
    return identity === undefined ? [] : [{ arrival: one.id, batch: batch.id, identity }];
  });
  return newlyAlike(before, namedNow(before, said), entered);
}

function withWords(sealed: Sealed, entry: MendedWords): Sealed {
  return { ...sealed, mended: [...((sealed['mended'] ?? []) as readonly MendedWords[]), entry] };
}

/** A correction held against the batch as this device knows it, with the person’s words as they are from then on. */
export function foldCorrection(batch: BatchView, person: ArrivalView, said: { id: string; body: unknown }, act: Act) {
  const body = correctArrivalBody.parse(said.body);
  const before = identityIn(person);
  const decision = correctArrival({ state: person, batch, before }, said.id, body, act, alikeHere(batch, person, body));
  if (decision.type === 'refused' || before === undefined) return { decision };
  const { event } = decision;
  const changed = event.type === 'ArrivalCorrected' && event.sealed.length > 0;
  const entry: MendedWords = {
    entry: said.id,
    ...(changed ? { before: { name: before.name, age: before.age } } : {}),
    ...(body.words === undefined ? {} : { words: body.words }),
  };
  const words = changed || body.words !== undefined ? withWords(person.sealed, entry) : person.sealed;
  return { decision, sealed: changed ? { ...words, identity: namedNow(before, body) } : words };
}

/** Somebody taken back: the same person's other entry in this batch takes over what was said. */
export function foldWithdrawal(batch: BatchView, person: ArrivalView, said: { id: string; body: unknown }, act: Act) {
  const body = withdrawArrivalBody.parse(said.body);
  const { sameAs } = body;
  const same = batch.arrivals.find(({ id }) => id === sameAs?.arrival);
  // An entry of another truck is known to the server alone: there it is held against the rule.
  const elsewhere = sameAs !== undefined && sameAs.batch !== batch.id;
  const held = person.sealed['identity'] !== undefined;
  const decision = withdrawArrival({ state: person, batch, held, same: elsewhere ? person : same }, body, act);
  if (decision.type === 'refused') return { decision, batch };
  const others = batch.arrivals.map((one) => {
    if (one.id !== same?.id) return one;
    const state = evolveArrival(one, takesOver(one, person, act, false));
    return { ...one, ...state, version: one.version + 1, items: [...personItems(state)] };
  });
  const sealed =
    body.words === undefined ? person.sealed : withWords(person.sealed, { entry: said.id, words: body.words });
  return { decision, sealed, batch: { ...batch, arrivals: others } };
}
