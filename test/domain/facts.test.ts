import { describe, expect, test } from 'vitest';
import { closeBatch } from '../../packages/domain/src/arrival/close-batch.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { corridor, waysHome } from '../../packages/domain/src/case/clear.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { refuseHandover } from '../../packages/domain/src/handover/at-the-gate.ts';
import { handoverEvent } from '../../packages/domain/src/handover/handover.ts';
import { fact } from '../../packages/domain/src/report/fact.ts';
import { factOfBatch, factOfCase, factOfHandover, partnerOf } from '../../packages/domain/src/report/facts-of.ts';
import { actOn, moved, proposed, standingIn, unitOf } from './handovers.ts';
import { actBy, countedTruck, eventOf, fileOf, idOf, logged, now, screened } from './made.ts';

const stamp = { id: 'event-1', recordedAt: now };
const opened = { type: 'CaseOpened', occurredAt: now, by: 'x' } as unknown as CaseEvent;

describe('A fact of a case', () => {
  const file = (change: Partial<CaseState>) =>
    fileOf({ origin: 'arrival', channel: 'deportation', corridor: 'TH-KH', ...change });

  test('a person has returned when their file opens after any way home, with closed lists only; who was found inside has not', () => {
    for (const channel of waysHome) {
      const one = factOfCase(file({ channel, sector: 'fishing', exploitation: ['forced-labour'] }), opened, stamp);
      expect(one).toEqual({
        type: 'returned',
        ...stamp,
        country: 'TH',
        at: now,
        corridor: 'TH-KH',
        channel,
        sex: 'female',
        age: 'adult',
        ageGroup: '25+',
        exploitation: ['forced-labour'],
        sector: 'fishing',
      });
      expect(fact.parse(one)).toEqual(one);
    }
    expect(factOfCase(file({ channel: 'domestic' }), opened, stamp)).toBeUndefined();
  });

  test('Policy VI.b: a try to refuse the person for being foreign counts in the corridor of their case, without a word of them', () => {
    const tried = { type: 'ForeignGivenAsReason', id: 'r1', occurredAt: now, by: 'x' } as const;
    const one = factOfCase(evolveCase(file({}), tried), tried, stamp);
    expect(one).toEqual({ type: 'parity-incident', ...stamp, country: 'TH', at: now, corridor: 'TH-KH' });
    expect(fact.parse(one)).toEqual(one);
  });

  test('no other event of a case counts', () => {
    const silent = [
      'DeterminationRecorded',
      'AgeRecorded',
      'NeedsRecorded',
      'ServiceOffered',
      'ServiceAnswered',
      'PhaseOpened',
      'PhaseClosed',
      'ConsentGiven',
      'PersonPlaced',
      'ReturnProposed',
      'SectionWritten',
    ];
    for (const type of silent)
      expect(factOfCase(file({}), { type, occurredAt: now, by: 'x' } as CaseEvent, stamp)).toBeUndefined();
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

  test('a foreign victim has returned when the other side has recorded the person’s arrival: formally, the other way', () => {
    const one = factOfHandover('VN', event('outbound', 'ArrivedAtDestination', { placement: 'shelter' }), file, stamp);
    expect(fact.parse(one)).toMatchObject({
      type: 'returned',
      country: 'VN',
      corridor: 'KH-VN',
      channel: 'formal',
      exploitation: ['prostitution'],
    });
  });

  test('whoever came to Cambodia counts with their file, not twice; an unknown file counts nobody', () => {
    expect(factOfHandover('VN', event('inbound', 'ArrivedAtDestination'), file, stamp)).toBeUndefined();
    expect(factOfHandover('VN', event('outbound', 'ArrivedAtDestination'), undefined, stamp)).toBeUndefined();
  });

  test.each([
    ['HandoverRefused', 'refused'],
    ['HandoverPostponed', 'postponed'],
    ['HandoverDisputed', 'disputed'],
    ['ReturnedToSender', 'returned'],
  ])('%s counts as %s, on the corridor the event says, with a case or without one', (type, outcome) => {
    const corridors = { inbound: 'VN-KH', outbound: 'KH-VN' } as const;
    for (const direction of ['inbound', 'outbound'] as const)
      for (const known of [undefined, file])
        expect(fact.parse(factOfHandover('VN', event(direction, type), known, stamp))).toEqual({
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
    const one = factOfHandover('VN', handoverEvent.parse(eventOf(refused)), undefined, stamp);
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
      expect(factOfHandover('VN', event('outbound', type), file, stamp)).toBeUndefined();
    expect(moved(standingIn('proposed', proposed()), { type: 'NoticeSent' }).status).toBe('proposed');
  });
});
