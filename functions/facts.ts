import { batchEvent } from '@homeward/domain/arrival/batch';
import type { CaseState } from '@homeward/domain/case/case';
import { caseEvent } from '@homeward/domain/case/events';
import { handoverEvent } from '@homeward/domain/handover/handover';
import { foreignCountry } from '@homeward/domain/people/actor';
import type { Fact } from '@homeward/domain/report/fact';
import { factOfBatch, factOfCase, factOfHandover } from '@homeward/domain/report/facts-of';
import { onStream, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { cases } from '@homeward/store/cases';
import { putFact } from '@homeward/store/facts';
import { caseOfHandover } from '@homeward/store/lists';
import { load } from '@homeward/store/load';
import { openStore } from '@homeward/store/open-store';
import { unmarshalled } from '@homeward/store/streamed';

const { variables } = readEnvironment();
const store = openStore(variables);

// A case that was erased meanwhile is not counted any more.
async function stateOfCase(id: string): Promise<CaseState | undefined> {
  return (await load(store, cases, id))?.state;
}

// A handover's partition says its country, its event the direction; only an arrival counts with what the case says of her.
async function factOf(item: StreamedItem): Promise<Fact | undefined> {
  const { event, recordedAt } = unmarshalled(item.image);
  const [first = '', second = '', third = ''] = item.pk.split('#');
  const stamp = { id: `${item.pk}/${item.sk}`, recordedAt };
  if (first === 'batch') return factOfBatch(batchEvent.parse(event), stamp);
  if (first === 'state') {
    const state = await stateOfCase(second);
    return state === undefined ? undefined : factOfCase(state, caseEvent.parse(event), stamp);
  }
  if (second !== 'handover' && second !== 'quiet') return undefined;
  const said = handoverEvent.parse(event);
  const file = said.type === 'ArrivedAtDestination' ? await caseOfHandover(store, third) : undefined;
  return factOfHandover(foreignCountry.parse(first), said, file?.state, stamp);
}

/** Turns events into countable facts, one an event, under the event's own id: the same event again changes nothing. */
export const handler = onStream(async (item) => {
  const fact = await factOf(item);
  if (fact !== undefined) await putFact(store, fact);
});
