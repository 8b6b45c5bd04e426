import { describe, expect, test } from 'vitest';
import { closeBatch } from '../../packages/domain/src/arrival/close-batch.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { corridor, waysHome } from '../../packages/domain/src/case/clear.ts';
import { refuseHandover } from '../../packages/domain/src/handover/at-the-gate.ts';
import { handoverEvent } from '../../packages/domain/src/handover/handover.ts';
import { fact } from '../../packages/domain/src/report/fact.ts';
import {
  factOfBatch,
  factOfHandover,
  partnerOf,
  returnedWithoutFile,
} from '../../packages/domain/src/report/facts-of.ts';
import { countedOf } from './counted-person.ts';
import { hoursFromNow } from './entry-of.ts';
import { actOn, moved, proposed, standingIn, unitOf } from './handovers.ts';
import { actBy, countedTruck, eventOf, fileOf, idOf, logged, now, screened } from './made.ts';

const stamp = { id: 'event-1', recordedAt: now };
const yesterday = hoursFromNow(-24);

describe('A fact of a case', () => {
  const file = (change: Partial<CaseState>) =>
    fileOf({ origin: 'arrival', channel: 'deportation', corridor: 'TH-KH', ...change });

  test('a person has returned when their file opens after any way home, with closed lists only; who was found inside has not', () => {
    for (const channel of waysHome) {
      const of = file({ channel, sector: 'fishing', exploitation: ['forced-labour'] });
      expect(countedOf([], of)).toEqual([
        {
          type: 'returned',
          id: of.id,
          recordedAt: now,
          country: 'TH',
          at: now,
          corridor: 'TH-KH',
          channel,
          sex: 'female',
          age: 'adult',
          ageGroup: '25+',
          exploitation: ['forced-labour'],
          sector: 'fishing',
        },
      ]);
    }
    expect(countedOf([], file({ channel: 'domestic' }))).toEqual([]);
  });

  test('Policy VI.b: a try to refuse the person for being foreign counts in the corridor of the person, without a word of them', () => {
    const tried = { type: 'ForeignGivenAsReason', id: 'r1', occurredAt: now, by: 'x' } as const;
    expect(countedOf([tried], file({}))).toContainEqual({
      type: 'parity-incident',
      id: 'r1',
      recordedAt: now,
      country: 'TH',
      at: now,
      corridor: 'TH-KH',
    });
  });

  test('belongs to the country that is not Cambodia; help inside belongs to Cambodia', () => {
    expect(corridor.options.map((one) => [one, partnerOf(one)])).toEqual([
      ['TH-KH', 'TH'],
      ['VN-KH', 'VN'],
      ['MY-KH', 'MY'],
      ['KH-TH', 'TH'],
      ['KH-VN', 'VN'],
      ['KH-MY', 'MY'],
      ['KH-ZZ', 'ZZ'],
      ['KH-KH', 'KH'],
    ]);
  });
});

describe('A fact of a truck', () => {
  test('is its funnel, once it is closed', () => {
    const event = eventOf(
      closeBatch(
        countedTruck({}, { counted: { men: 0, women: 1, boys: 0, girls: 0 } }),
        [screened(logged())],
        {},
        actBy('shift-lead'),
      ),
    );
    const one = factOfBatch(event, stamp);
    expect(fact.parse(one)).toMatchObject({
      type: 'batch-closed',
      country: 'TH',
      at: now,
      funnel: { logged: 1, screened: 1 },
    });
    expect(factOfBatch({ type: 'AnnouncedBatchArrived', as: idOf(1), occurredAt: now }, stamp)).toBeUndefined();
  });
});

describe('A fact of a handover', () => {
  const file = fileOf({ citizenship: 'VN', exploitation: ['prostitution'] });
  const event = (direction: 'inbound' | 'outbound', type: string, more: object = {}) =>
    ({ type, occurredAt: now, by: 'x', organisation: 'y', direction, told: [], ...more }) as never;

  const arrived = { handover: idOf(60), country: 'VN', direction: 'outbound', quiet: false, at: now } as const;

  test('a foreign victim has returned when the other side has recorded the person’s arrival: formally, the other way', () => {
    expect(countedOf([], file, [arrived])).toMatchObject([
      { type: 'returned', country: 'VN', corridor: 'KH-VN', channel: 'formal', exploitation: ['prostitution'] },
      { type: 'counted', counters: ['time.KH-VN.intake-to-home.0'] },
    ]);
  });

  test('whoever came to Cambodia returned when they arrived, not when their file was opened, and counts once', () => {
    const came = fileOf({ origin: 'handover', channel: 'formal', corridor: 'VN-KH', handover: idOf(60) });
    const [one, ...others] = countedOf([], came, [{ ...arrived, direction: 'inbound', at: yesterday }]);
    expect([one, others]).toMatchObject([
      { type: 'returned', corridor: 'VN-KH', channel: 'formal', at: yesterday },
      [],
    ]);
  });

  test('of which no file tells counts by what both sides know: nothing of what was done to the person', () => {
    const state = { country: 'VN', direction: 'inbound', sex: 'female', age: 'child' } as const;
    const one = returnedWithoutFile(state, now, stamp);
    expect(fact.parse(one)).toEqual(one);
    const person = { sex: 'female', age: 'child', ageGroup: 'unknown', exploitation: [] };
    expect(one).toEqual({
      type: 'returned',
      ...stamp,
      country: 'VN',
      at: now,
      corridor: 'VN-KH',
      channel: 'formal',
      ...person,
    });
  });

  test.each([
    ['HandoverRefused', 'refused'],
    ['HandoverPostponed', 'postponed'],
    ['HandoverDisputed', 'disputed'],
    ['ReturnedToSender', 'returned'],
  ])('%s counts as %s, on the corridor the event says', (type, outcome) => {
    const corridors = { inbound: 'VN-KH', outbound: 'KH-VN' } as const;
    for (const direction of ['inbound', 'outbound'] as const)
      expect(fact.parse(factOfHandover('VN', event(direction, type), stamp))).toEqual({
        type: 'handover-stopped',
        ...stamp,
        country: 'VN',
        at: now,
        corridor: corridors[direction],
        outcome,
      });
  });

  test.each([
    ['inbound', 'VN-KH'],
    ['outbound', 'KH-VN'],
  ] as const)('a refused %s handover is one of %s, from its proposal to its fact', (direction, corridor) => {
    const state = proposed({ direction });
    const refused = refuseHandover(state, { reason: 'no-room' }, actOn(unitOf(state, 'V')));
    const one = factOfHandover('VN', handoverEvent.parse(eventOf(refused)), stamp);
    expect(one).toMatchObject({ type: 'handover-stopped', corridor, outcome: 'refused' });
  });

  test('no other event of a handover counts', () => {
    for (const type of [
      'HandoverProposed',
      'HandoverScheduled',
      'ItemTicked',
      'NoticeSent',
      'Departed',
      'HandoverConfirmed',
      'DisputeResolved',
      'FileOpened',
    ])
      expect(factOfHandover('VN', event('outbound', type), stamp)).toBeUndefined();
    expect(moved(standingIn('proposed', proposed()), { type: 'NoticeSent' }).status).toBe('proposed');
  });
});
