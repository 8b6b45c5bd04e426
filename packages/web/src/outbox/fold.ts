import { answerConsent } from '@homeward/domain/arrival/answer-consent';
import { closeBatch, closeBatchBody } from '@homeward/domain/arrival/close-batch';
import { batchItems, personItems } from '@homeward/domain/arrival/deportation-checklist';
import { evolveArrival } from '@homeward/domain/arrival/evolve-arrival';
import { evolveBatch } from '@homeward/domain/arrival/evolve-batch';
import {
  arrivalAnswer,
  logArrival,
  logArrivalBody,
  referArrival,
  referArrivalBody,
} from '@homeward/domain/arrival/log-arrival';
import { countBatch, countBatchBody, logBatch, logBatchBody } from '@homeward/domain/arrival/log-batch';
import { screenPerson, screenPersonBody } from '@homeward/domain/arrival/screen-person';
import { hasEnded } from '@homeward/domain/arrival/standing';
import { withdrawBatch, withdrawBatchBody } from '@homeward/domain/arrival/withdraw-batch';
import { type Act, type Decision, timing } from '@homeward/domain/command';
import { giveConsentBody } from '@homeward/domain/consent/consent';
import type { Refused } from '@homeward/domain/law/refusal';
import type { Reply } from '../api/asked.ts';
import { foldCorrection, foldWithdrawal } from './fold-mending.ts';
import type { Content, Item } from './item.ts';

export type BatchView = Reply<'viewBatch'>;
type ArrivalView = BatchView['arrivals'][number];

/** What an act makes of a batch as this device knows it: the batch afterwards and what the officer's screen says back. */
export type Folded = { readonly batch: BatchView; readonly reply: Readonly<Record<string, unknown>> };

type Said = Pick<Item, 'id' | 'operation' | 'record' | 'told'> & Pick<Content, 'body'>;

function timeless(body: Readonly<Record<string, unknown>>): unknown {
  const times = Object.keys(timing.shape);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !times.includes(name)));
}

function onBatch(
  batch: BatchView | undefined,
  said: Said,
  decision: Decision<Parameters<typeof evolveBatch>[1]>,
): Folded | Refused {
  if (decision.type === 'refused') return decision;
  const state = evolveBatch(batch, decision.event);
  const version = said.told ?? batch?.version ?? 0;
  const arrivals = batch?.arrivals ?? [];
  return {
    batch: { ...state, version, items: [...batchItems(state)], arrivals },
    reply: { id: state.id, version, status: state.status },
  };
}

type ArrivalDecision = Decision<Parameters<typeof evolveArrival>[1]>;

function onArrival(
  batch: BatchView,
  said: Said,
  decision: ArrivalDecision,
  sealed?: ArrivalView['sealed'],
): Folded | Refused {
  if (decision.type === 'refused') return decision;
  const { event } = decision;
  const before = batch.arrivals.find(({ id }) => id === said.record);
  const state = evolveArrival(before, event);
  const version = said.told ?? before?.version ?? 0;
  const late = before?.late ?? hasEnded(batch);
  const after = { ...state, version, late, items: [...personItems(state)], sealed: sealed ?? before?.sealed ?? {} };
  const arrivals = before ? batch.arrivals.map((one) => (one === before ? after : one)) : [...batch.arrivals, after];
  const says = event.type === 'ArrivalLogged' ? arrivalAnswer(event) : {};
  const on = 'passedOn' in event && event.passedOn ? { passedOn: event.passedOn } : {};
  return { batch: { ...batch, arrivals }, reply: { id: state.id, version, status: state.status, ...says, ...on } };
}

/**
 * One act held against the batch by the law's own functions, on the device as on the server: the same refusals, the same
 * next state. `undefined` where the device does not know the record.
 */
export function fold(batch: BatchView | undefined, said: Said, act: Act): Folded | Refused | undefined {
  const body = timeless(said.body);
  if (said.operation === 'logBatch') return onBatch(batch, said, logBatch(said.id, logBatchBody.parse(body), act));
  if (batch === undefined) return undefined;
  if (said.operation === 'countBatch') return onBatch(batch, said, countBatch(batch, countBatchBody.parse(body), act));
  if (said.operation === 'closeBatch')
    return onBatch(batch, said, closeBatch(batch, batch.arrivals, closeBatchBody.parse(body), act));
  if (said.operation === 'withdrawBatch')
    return onBatch(batch, said, withdrawBatch(batch, batch.arrivals, withdrawBatchBody.parse(body), act));
  return aboutSomebody(batch, said, body, act);
}

function aboutSomebody(batch: BatchView, said: Said, body: unknown, act: Act): Folded | Refused | undefined {
  if (said.operation === 'logArrival') {
    const parsed = logArrivalBody.parse(body);
    return onArrival(batch, said, logArrival(said.id, batch, parsed, act), parsed.sections);
  }
  const person = batch.arrivals.find(({ id }) => id === said.record);
  if (person === undefined) return undefined;
  if (said.operation === 'correctArrival' || said.operation === 'withdrawArrival')
    return mending(batch, person, said, body, act);
  const decision =
    said.operation === 'screenPerson'
      ? screenPerson(person, screenPersonBody.parse(body), act)
      : said.operation === 'referArrival'
        ? referArrival(person, referArrivalBody.parse(body), act)
        : answerConsent(person, said.id, giveConsentBody.parse(body), act);
  return onArrival(batch, said, decision);
}

/** What is mended of somebody: their words change with it, and of a person logged twice the other entry too. */
function mending(batch: BatchView, person: ArrivalView, said: Said, body: unknown, act: Act): Folded | Refused {
  if (said.operation === 'correctArrival') {
    const { decision, sealed } = foldCorrection(batch, person, { id: said.id, body }, act);
    return onArrival(batch, said, decision, sealed);
  }
  const { decision, sealed, batch: after } = foldWithdrawal(batch, person, { id: said.id, body }, act);
  return onArrival(after, said, decision, sealed);
}
