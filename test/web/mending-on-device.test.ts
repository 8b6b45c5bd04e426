import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { type BatchView, type Folded, fold } from '../../packages/web/src/outbox/fold.ts';
import type { Item, Kept } from '../../packages/web/src/outbox/item.ts';
import { nextOf } from '../../packages/web/src/outbox/order.ts';
import { actBy, answerOf } from '../domain/made.ts';

type Said = Parameters<typeof fold>[1];

/** What a device makes of what was said on it, one act after the other; the last may be refused. */
function folded(...said: readonly Said[]) {
  return said.reduce<ReturnType<typeof fold>>((so, one) => {
    const batch = so === undefined ? undefined : (so as Folded).batch;
    return fold(batch, one, actBy('intake'));
  }, undefined);
}

const batch = uuidv7();
const truck: Said = {
  id: batch,
  operation: 'logBatch',
  record: batch,
  body: { from: 'TH', gate: 'poipet', vehicle: 'truck' },
};
const about = (operation: Kept, record: string, body: object): Said => ({
  id: uuidv7(),
  operation,
  record,
  body: body as Said['body'],
});
function person(latin: string, more: object = {}): Said {
  const id = uuidv7();
  const body = { sex: 'female', sections: { identity: { name: { latin }, age: { birth: '1990' } } }, ...more };
  return { id, operation: 'logArrival', record: id, body };
}
const renamed = (latin: string) => ({ reason: 'heard-wrongly', name: { latin } });
const seen = (result: ReturnType<typeof fold>, id: string) =>
  (result as { batch: BatchView }).batch.arrivals.find((one) => one.id === id) ?? expect.fail('nobody of this id');

describe('On a device without a signal', () => {
  test('a correction stands at once behind the person that only this device knows, with what stood before', () => {
    const dara = person('Invented Dara');
    const result = folded(truck, dara, about('correctArrival', dara.id, { ...renamed('Invented Tara'), sex: 'male' }));
    expect(seen(result, dara.id)).toMatchObject({
      sex: 'male',
      sealed: {
        identity: { name: { latin: 'Invented Tara' } },
        mended: [{ before: { name: { latin: 'Invented Dara' } } }],
      },
      corrections: [{ was: { sex: 'female' }, sealed: ['name'] }],
    });
  });

  test('one that makes two people of the batch alike is refused until it says that they are two', () => {
    const [dara, nary] = [person('Invented Dara'), person('Invented Nary')];
    const said = renamed('Invented Dara');
    const refused = folded(truck, dara, nary, about('correctArrival', nary.id, said));
    expect(refused).toMatchObject({ type: 'refused', breaches: [`alike:${dara.id}`] });
    const told = about('correctArrival', nary.id, { ...said, anotherPerson: [dara.id] });
    expect(seen(folded(truck, dara, nary, told), nary.id).sealed['identity']).toMatchObject({ name: said.name });
  });

  test('whoever was logged twice stands struck through, and the other entry takes over what was said', () => {
    const [dara, twice] = [person('Invented Dara'), person('Invented Daraa', { needs: ['food'] })];
    const { id: _, at: _at, ...no } = answerOf('embassy', false);
    const answered = about('giveConsent', twice.id, {
      about: { type: 'arrival', batch, arrival: twice.id },
      consent: no,
    });
    const said = { reason: 'logged-twice', sameAs: { batch, arrival: dara.id } };
    const result = folded(truck, dara, twice, answered, about('withdrawArrival', twice.id, said));
    expect(seen(result, twice.id)).toMatchObject({ status: 'withdrawn', withdrawn: { reason: 'logged-twice' } });
    const alsoLogged = [{ batch, arrival: twice.id }];
    expect(seen(result, dara.id)).toMatchObject({ needs: ['food'], consents: [{ to: 'embassy' }], alsoLogged });
  });

  test('a batch is taken back once nobody stands in it', () => {
    const dara = person('Invented Dara');
    const gone = about('withdrawBatch', batch, { reason: 'opened-by-mistake' });
    expect(folded(truck, dara, gone)).toMatchObject({ type: 'refused', breaches: [`stands:${dara.id}`] });
    const taken = about('withdrawArrival', dara.id, { reason: 'logged-by-mistake' });
    expect(folded(truck, dara, taken, gone)).toMatchObject({ batch: { status: 'withdrawn' } });
  });
});

describe('What is sent', () => {
  const item = (operation: Kept, record: string, place: number, state: Item['state'] = 'queued'): Item => ({
    id: `${operation}-${place}`,
    by: 'intake-1',
    operation,
    record,
    batch,
    place,
    queuedAt: place,
    state,
    tries: 0,
    notBefore: operation === 'logArrival' ? 1000 : 0,
  });

  test('a correction waits for its own person, a taking back for everything before it in the batch', () => {
    const next = (...items: readonly Item[]) => nextOf(items, 'intake-1', 10)?.id;
    expect(next(item('logArrival', 'a', 1), item('correctArrival', 'a', 2))).toBeUndefined();
    expect(next(item('logArrival', 'a', 1), item('correctArrival', 'b', 2))).toBe('correctArrival-2');
    expect(next(item('logArrival', 'a', 1), item('withdrawArrival', 'b', 2))).toBeUndefined();
    expect(next(item('logArrival', 'a', 1, 'sent'), item('withdrawArrival', 'b', 2))).toBe('withdrawArrival-2');
    expect(next(item('correctArrival', 'a', 1), item('closeBatch', batch, 2))).toBe('correctArrival-1');
  });
});
