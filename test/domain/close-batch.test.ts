import { describe, expect, test } from 'vitest';
import type { BatchState } from '../../packages/domain/src/arrival/batch.ts';
import { closeBatch, closeBatchBody, funnelOf } from '../../packages/domain/src/arrival/close-batch.ts';
import { evolveBatch } from '../../packages/domain/src/arrival/evolve-batch.ts';
import {
  actBy,
  allNo,
  brokenBy,
  countedTruck,
  eventOf,
  following,
  idOf,
  logged,
  now,
  screened,
  truckOf,
} from './made.ts';

const lead = actBy('shift-lead');
const closing = (said: object = {}) => closeBatchBody.parse(said);

/** Three people off the truck, all screened; the girl has a bed. */
const three = [
  screened(logged(10)),
  screened(logged(11, { sex: 'male' })),
  following(screened(logged(12, { age: { birth: '2012' } })), {
    type: 'ArrivalReferred',
    onward: 'transit-centre-bed',
    occurredAt: now,
    by: 'intake-1',
  }),
];

describe('Closing a batch', () => {
  test('writes the funnel: counts, no person', () => {
    const event = eventOf(closeBatch(countedTruck({ declared: 3 }), three, closing(), lead));
    expect(event).toEqual({
      type: 'BatchClosed',
      from: 'TH',
      occurredAt: now,
      funnel: {
        declared: 3,
        counted: { men: 1, women: 1, boys: 0, girls: 1 },
        logged: 3,
        screened: 3,
        withIndicators: 0,
        presumed: 0,
        children: 1,
        referred: 1,
      },
    });
    expect(evolveBatch(countedTruck({ declared: 3 }), event)).toMatchObject({ status: 'closed', closedAt: now });
  });

  test('an ambiguous answer is presumed without an indicator; a yes counts as both', () => {
    const people = [
      screened(logged(10), { answers: { ...allNo, 'papers-kept': 'not-said' } }),
      screened(logged(11), { answers: { ...allNo, 'papers-kept': 'yes' } }),
      logged(12),
    ];
    expect(funnelOf(countedTruck(), people)).toMatchObject({
      declared: 3,
      logged: 3,
      screened: 2,
      presumed: 2,
      withIndicators: 1,
    });
  });

  test.each([
    [
      'nobody was counted',
      truckOf(),
      three,
      {},
      { 'difference-is-explained': ['not-counted'], 'arrival-items-are-done': ['D1', 'D3', 'D4'] },
    ],
    [
      'fewer came than were declared',
      countedTruck({ declared: 4 }),
      three,
      {},
      { 'difference-is-explained': ['difference-unexplained'] },
    ],
    [
      'more came than were declared',
      countedTruck({ declared: 2 }),
      three,
      {},
      { 'difference-is-explained': ['difference-unexplained'] },
    ],
    [
      'people are not yet apart from brokers',
      countedTruck({}, { separation: 'not-yet' }),
      three,
      {},
      { 'arrival-items-are-done': ['D4'] },
    ],
    [
      'a child counted at the door has no record',
      countedTruck({}, { counted: { men: 0, women: 1, boys: 1, girls: 1 } }),
      three,
      {},
      { 'every-child-is-recorded-alone': ['children-not-recorded'] },
    ],
    [
      'a person was not logged',
      countedTruck({}, { counted: { men: 2, women: 1, boys: 0, girls: 1 } }),
      three,
      {},
      { 'batch-closes-with-everyone-screened': ['unscreened:not-logged:1'] },
    ],
    [
      'a person was not screened',
      countedTruck(),
      [...three.slice(1), logged(13)],
      {},
      {
        'batch-closes-with-everyone-screened': [`unscreened:${idOf(13)}`],
        'arrival-items-are-done': [`D6:${idOf(13)}`, `D7:${idOf(13)}`],
      },
    ],
    [
      'a child has no way on',
      countedTruck(),
      [...three.slice(0, 2), screened(logged(12, { age: { birth: '2012' } }))],
      {},
      { 'arrival-items-are-done': [`D8:${idOf(12)}`] },
    ],
  ] as const)('is refused when %s, and for nothing else', (_, batch, people, said, broken) => {
    expect(brokenBy(closeBatch(batch, people, closing(said), lead))).toEqual(broken);
  });

  test('a reason explains a difference, and another why somebody is not screened: never the one for the other', () => {
    const batch = countedTruck({ declared: 9 });
    const people = [...three.slice(1), logged(13)];
    const both = { difference: 'list-was-wrong', unscreened: 'taken-to-hospital' };
    expect(brokenBy(closeBatch(batch, people, closing(both), lead))).toEqual({});
    expect(Object.keys(brokenBy(closeBatch(batch, people, closing({ difference: 'other' }), lead)))).toEqual([
      'batch-closes-with-everyone-screened',
      'arrival-items-are-done',
    ]);
    expect(brokenBy(closeBatch(batch, people, closing({ unscreened: 'other' }), lead))).toEqual({
      'difference-is-explained': ['difference-unexplained'],
    });
    expect(eventOf(closeBatch(batch, people, closing(both), lead))).toMatchObject(both);
  });

  test('no reason stands for a child without a record, or for brokers in the same room', () => {
    const batch = countedTruck({}, { counted: { men: 0, women: 0, boys: 3, girls: 0 }, separation: 'not-yet' });
    const said = closing({ difference: 'other', unscreened: 'crisis-numbers' });
    expect(brokenBy(closeBatch(batch, three, said, lead))).toEqual({
      'every-child-is-recorded-alone': ['children-not-recorded'],
      'arrival-items-are-done': ['D4'],
    });
  });

  test('Standards 6.11(e): a presumed child counts among the children who have a record', () => {
    const people = [
      ...three.slice(0, 2),
      following(screened(logged(12, { age: { unknown: true } })), {
        type: 'ArrivalReferred',
        onward: 'child-migrant-office',
        occurredAt: now,
        by: 'intake-1',
      }),
    ];
    expect(brokenBy(closeBatch(countedTruck(), people, closing(), lead))).toEqual({});
  });

  test('that breaks every gate at once is told of every one', () => {
    const batch: BatchState = {
      ...countedTruck({ declared: 9 }, { counted: { men: 1, women: 1, boys: 2, girls: 1 }, separation: 'not-yet' }),
      status: 'closed',
    };
    const late = actBy('shift-lead', { occurredAt: '2026-02-01T00:00:00.000Z' });
    const people = [logged(10), screened(logged(12, { age: { birth: '2012' } }))];
    expect(brokenBy(closeBatch(batch, people, closing(), late))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
      'stays-in-its-state': ['status:closed'],
      'difference-is-explained': ['difference-unexplained'],
      'every-child-is-recorded-alone': ['children-not-recorded'],
      'batch-closes-with-everyone-screened': [`unscreened:${idOf(10)}`, 'unscreened:not-logged:3'],
      'arrival-items-are-done': ['D4', `D6:${idOf(10)}`, `D7:${idOf(10)}`, `D8:${idOf(12)}`],
    });
  });
});
