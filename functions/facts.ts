import { batchEvent } from '@homeward/domain/arrival/batch';
import { caseEvent } from '@homeward/domain/case/events';
import { handoverEvent } from '@homeward/domain/handover/handover';
import { farCountry } from '@homeward/domain/people/actor';
import type { Fact } from '@homeward/domain/report/fact';
import { factOfBatch, factOfCase, factOfHandover } from '@homeward/domain/report/facts-of';
import { onStream, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { type Counted, countedCase } from '@homeward/store/counted';
import { isDayBook } from '@homeward/store/day-books';
import { putFact } from '@homeward/store/facts';
import { caseOfHandover } from '@homeward/store/lists';
import { openStore } from '@homeward/store/open-store';
import { unmarshalled } from '@homeward/store/streamed';
import { noteAnswer } from './handlers/noted-answers.ts';
import { noteReturn } from './handlers/noted-returns.ts';

const { variables } = readEnvironment();
const store = openStore(variables);

// What a person's case says of her counts under a name that only her own token gives; once she was erased nothing is counted any more.
async function factOfPerson(id: string, item: StreamedItem, make: (file: Counted) => Fact | undefined) {
  const file = await countedCase(store, id);
  const made = file && make(file);
  return made === undefined ? undefined : { ...made, id: file?.named(placeOf(item)) ?? '' };
}

function placeOf({ pk, sk }: StreamedItem): string {
  return `${pk}/${sk}`;
}

// A handover's partition says its country, its event the direction; only an arrival counts with what the case says of her.
async function factOf(item: StreamedItem): Promise<Fact | undefined> {
  const { event, recordedAt } = unmarshalled(item.image);
  const [first = '', second = '', third = ''] = item.pk.split('#');
  const stamp = { id: placeOf(item), recordedAt };
  if (first === 'batch') return factOfBatch(batchEvent.parse(event), stamp);
  if (first === 'state')
    return factOfPerson(second, item, ({ state }) => factOfCase(state, caseEvent.parse(event), stamp));
  if (second !== 'handover' && second !== 'quiet') return undefined;
  const [country, said] = [farCountry.parse(first), handoverEvent.parse(event)];
  if (said.type !== 'ArrivedAtDestination') return factOfHandover(country, said, undefined, stamp);
  const hers = await caseOfHandover(store, third);
  if (hers === undefined) return undefined;
  return factOfPerson(hers.state.id, item, ({ state }) => factOfHandover(country, said, state, stamp));
}

/** Turns events into countable facts, one an event, under one id an event: the same event again changes nothing. */
export const handler = onStream(async (item) => {
  if (isDayBook(item.pk)) return;
  const { event, status, recordedAt } = unmarshalled(item.image);
  const noted = { id: placeOf(item), pk: item.pk, event, recordedAt };
  await noteAnswer(store, noted);
  await noteReturn(store, { ...noted, status });
  const fact = await factOf(item);
  if (fact !== undefined) await putFact(store, fact);
});
