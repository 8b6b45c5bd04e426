import { describe, expect, test } from 'vitest';
import { type BatchState, countOf } from '../../packages/domain/src/arrival/batch.ts';
import { closeBatch, closeBatchBody } from '../../packages/domain/src/arrival/close-batch.ts';
import { evolveBatch } from '../../packages/domain/src/arrival/evolve-batch.ts';
import {
  announceBatch,
  announceBatchBody,
  countBatch,
  countBatchBody,
  logBatch,
  logBatchBody,
  markAnnouncedArrived,
} from '../../packages/domain/src/arrival/log-batch.ts';
import {
  actBy,
  brokenBy,
  countedTruck,
  eventOf,
  following,
  idOf,
  logged,
  now,
  screened,
  triage,
  truckOf,
} from './made.ts';

const officer = actBy('intake');
const lead = actBy('shift-lead');
const counting = (said: object = {}) =>
  countBatchBody.parse({ counted: { men: 1, women: 1, boys: 0, girls: 1 }, triage, separation: 'separated', ...said });
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

describe('A truck', () => {
  test('is announced, and later marked as the one that came', () => {
    const body = announceBatchBody.parse({ from: 'TH', gate: 'poipet', vehicle: 'bus', declared: 40 });
    const announced = evolveBatch(undefined, eventOf(announceBatch(idOf(2), body, officer)));
    expect(announced).toMatchObject({ status: 'announced', declared: 40, centre: 'poipet-transit-centre' });
    const closed = evolveBatch(announced, eventOf(markAnnouncedArrived(announced, idOf(1), officer)));
    expect(closed).toMatchObject({ status: 'closed', closedAt: now });
    expect(brokenBy(markAnnouncedArrived(closed, idOf(1), officer))).toEqual({
      'stays-in-its-state': ['status:closed'],
    });
  });

  test('R152: at the door stands as arrived under the centre of the officer who logs it', () => {
    expect(truckOf({ declared: 3, list: 'paper-photo', mixedFamilies: true })).toEqual({
      id: idOf(1),
      status: 'arrived',
      centre: 'poipet-transit-centre',
      from: 'TH',
      gate: 'poipet',
      vehicle: 'truck',
      origin: 'unknown',
      declared: 3,
      list: 'paper-photo',
      mixedFamilies: true,
      arrivedAt: now,
      openedBy: 'intake-1',
    });
  });

  test('is refused only for its date', () => {
    const late = actBy('intake', { occurredAt: '2026-02-01T00:00:00.000Z' });
    const plate = { from: 'VN', gate: 'bavet', vehicle: 'van' };
    const refused = { 'late-entry-gives-its-reason': ['late-without-reason'] };
    expect(brokenBy(logBatch(idOf(1), logBatchBody.parse(plate), late))).toEqual(refused);
    expect(brokenBy(announceBatch(idOf(1), announceBatchBody.parse(plate), late))).toEqual(refused);
  });

  test('is counted, and counted again, until it is closed', () => {
    const once = countedTruck();
    expect(countOf(once.counted ?? { men: 0, women: 0, boys: 0, girls: 0 })).toBe(3);
    const again = evolveBatch(once, eventOf(countBatch(once, counting({ declared: 5, list: 'yes' }), officer)));
    expect(again).toMatchObject({ status: 'counted', declared: 5, list: 'yes' });
  });

  test.each([
    ['announced', false],
    ['arrived', true],
    ['counted', true],
    ['closed', false],
  ] as const)('%s: counting it is allowed: %s; so is closing it', (status, allowed) => {
    const batch: BatchState = { ...countedTruck(), status };
    const refused = allowed ? {} : { 'stays-in-its-state': [`status:${status}`] };
    expect(brokenBy(countBatch(batch, counting(), officer))).toEqual(refused);
    expect(brokenBy(closeBatch(batch, three, closing(), lead))).toEqual(refused);
  });

  test.each([{ men: -1 }, { men: 1.5 }, { men: 10_001 }, { men: '1' }, { men: null }])('of %j is no count', (wrong) => {
    const counted = { women: 1, boys: 0, girls: 1, ...wrong };
    expect(countBatchBody.safeParse({ counted, triage, separation: 'separated' }).success).toBe(false);
  });
});
