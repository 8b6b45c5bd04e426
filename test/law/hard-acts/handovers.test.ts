import { describe, expect } from 'vitest';
import { wishToReturn } from '../../../packages/domain/src/case/movement/wish-to-return.ts';
import type { Decision } from '../../../packages/domain/src/command.ts';
import { actOf } from '../../../packages/domain/src/command.ts';
import { postponeHandover, recordArrivalAtDestination } from '../../../packages/domain/src/handover/at-the-gate.ts';
import { scheduleHandover } from '../../../packages/domain/src/handover/before-the-journey.ts';
import { confirmHandover } from '../../../packages/domain/src/handover/confirm.ts';
import { recordDeparture } from '../../../packages/domain/src/handover/departure.ts';
import { evolveHandover } from '../../../packages/domain/src/handover/evolve.ts';
import { type HandoverState, handoverState } from '../../../packages/domain/src/handover/handover.ts';
import { hearWish } from '../../../packages/domain/src/handover/hear-wish.ts';
import { proposeHandover } from '../../../packages/domain/src/handover/propose.ts';
import { holdHandover, rerouteHandover } from '../../../packages/domain/src/handover/reroute.ts';
import { gateSaid } from '../../domain/gates.ts';
import { answered, moved, proposalOf, proposed, scheduledEvent, unitOf } from '../../domain/handovers.ts';
import { brokenBy, eventOf, people } from '../../domain/made.ts';
import { hardAct } from './hard-act.ts';
import { at, lifeOf } from './life.ts';

const minutes = 'b'.repeat(64);
type Event = Parameters<typeof evolveHandover>[1];

/** The handover after a decision that has to stand, as it is stored. */
const then = (state: HandoverState, decision: Decision<Event>) =>
  handoverState.parse(evolveHandover(state, eventOf(decision)));
const act = (by: (typeof people)[keyof typeof people], when: string, said: object = {}) => actOf(by, when, said);
const ready = (change: Parameters<typeof proposed>[0] = {}) => answered(proposed(change));
const today = (state: HandoverState, date: string) => moved(state, { ...scheduledEvent, date });
const away = (state: HandoverState, when: string) =>
  moved(state, { type: 'NoticeSent' }, { type: 'NoticeAcknowledged' }, { type: 'Departed', occurredAt: when });
const confirm = (state: HandoverState, side: 'S' | 'V', when: string) =>
  confirmHandover(state, { minutes }, minutes, act(unitOf(state, side), when));

describe('at the border, between two sides', () => {
  hardAct('H17', () => {
    const day = (time: string) => at('2026-03-04', time);
    const left = away(today(ready(), '2026-03-04'), day('15:00'));
    const absent = { reason: 'other-side-absent', review: '2026-03-06' } as const;
    const back = then(
      left,
      postponeHandover(left, absent, act(people['case-worker'], day('20:30'), { occurredAt: day('20:10') })),
    );
    expect([back.status, back.awaits, back.stopped?.by]).toEqual(['postponed', 'V', 'S']);
    expect(back.custody.map(({ side, as, from }) => [side, as, from]).slice(-2)).toEqual([
      ['S', 'on-the-way', day('15:00')],
      ['S', 'in-care', day('20:10')],
    ]);
    expect([back.handedOverAt, back.arrival]).toEqual([undefined, undefined]);
    expect(brokenBy(confirm(back, 'S', day('20:40')))).toHaveProperty('stays-in-its-state');
    const arrived = { placement: 'shelter', family: 'not-assessed' } as const;
    expect(brokenBy(recordArrivalAtDestination(back, arrived, act(unitOf(back, 'V'), day('21:00'))))).toHaveProperty(
      'stays-in-its-state',
    );
    // Another day, on the same papers.
    const again = { date: '2026-03-20', gate: 'bavet', mode: 'land' } as const;
    const later = scheduleHandover(
      back,
      again,
      gateSaid('open'),
      {},
      act(unitOf(back, 'V'), at('2026-03-05', '09:00')),
    );
    expect(brokenBy(later)).toEqual({});
  });

  hardAct('H18', () => {
    const evening = (time: string) => at('2026-03-02', time);
    const unit = people['central-unit'];
    const twelve = Array.from({ length: 12 }, () => today(ready({ country: 'TH' }), '2026-03-06'));
    const airport = gateSaid('open', undefined, { id: 'phnom-penh-airport', mode: 'air' });
    const to = { gate: 'phnom-penh-airport', date: '2026-03-06' };
    const way = { to, gate: airport, mode: 'air', disclosures: {} } as const;
    for (const one of twelve) {
      const goes = then(one, rerouteHandover(one, 'bavet', way, act(unit, evening('17:05'))));
      expect([goes.status, goes.mode, goes.gate, goes.wish]).toEqual(['scheduled', 'air', 'phnom-penh-airport', 'yes']);
      // The yes to go home stands, and nobody flies who was told of a road.
      const told = moved(goes, { type: 'NoticeSent' }, { type: 'NoticeAcknowledged' });
      const leaves = recordDeparture(told, {}, 'open', act(people['case-worker'], at('2026-03-06', '06:00')));
      expect(brokenBy(leaves)).toEqual({ 'handover-needs-its-checklist': ['C12', 'C21'] });
    }
    // One goes tonight at their own word; one will not fly, and waits with a day to look at it again.
    const tonight = { date: '2026-03-02', gate: 'bavet', mode: 'land', hurry: 'her-wish' } as const;
    const ill = ready({ country: 'TH' });
    expect(
      brokenBy(scheduleHandover(ill, tonight, gateSaid('open'), {}, act(unitOf(ill, 'V'), evening('17:20')))),
    ).toEqual({});
    const waits = { reason: 'her-wish', review: '2026-03-09' } as const;
    const [first] = twelve as [HandoverState];
    const held = then(first, holdHandover(first, 'bavet', waits, act(unit, evening('17:10'))));
    expect([held.status, held.stopped?.review, held.wish]).toEqual(['postponed', '2026-03-09', 'yes']);
    // Whoever says no to the journey does not fly, and no hurry of a state is a yes.
    const no = hearWish(
      first,
      { wish: 'no', shown: { riskWeighed: true, wayTold: true } },
      act(people['case-worker'], evening('17:15')),
    );
    const ended = evolveHandover(first, no as Event);
    expect(brokenBy(rerouteHandover(ended, 'bavet', way, act(unit, evening('17:16'))))).toHaveProperty(
      'reroute-begins-at-its-gate',
    );
    const unasked = { ...ready({ country: 'TH', wish: 'open' }) };
    const hurried = { ...tonight, hurry: 'gate-closes' } as const;
    expect(
      brokenBy(scheduleHandover(unasked, hurried, gateSaid('open'), {}, act(unitOf(unasked, 'V'), evening('17:20')))),
    ).toMatchObject({ 'nobody-returns-against-their-no': ['no-yes-to-return'] });
  });

  hardAct('H26', () => {
    const saturday = (time: string) => at('2026-03-07', time);
    const sender = people['counterpart-my'];
    const from = { country: 'MY', direction: 'inbound', wish: undefined } as const;
    const said = { name: { latin: 'Invented Person' }, birthYear: '2003', document: 'X 0000', place: 'Takeo' };
    const ofBaby = {
      name: {},
      unknown: { name: 'never-registered', document: 'not-issued-yet', place: 'person-does-not-know' },
      birthYear: '2025',
    } as const;
    const baby = proposalOf({ ...from, age: 'child', citizenship: 'unknown', said: ofBaby as never });
    const offered = proposeHandover(baby, { tells: [], consented: [] }, act(sender, saturday('09:00')));
    expect(brokenBy(offered)).toEqual({});
    const two = [answered(handoverState.parse(evolveHandover(undefined, eventOf(offered)))), ready({ ...from, said })];
    // The day is fixed three times, the last two hours before the flight.
    const flight = { date: '2026-03-07', gate: 'phnom-penh-airport', mode: 'air', hurry: 'safety' } as const;
    const airport = gateSaid('open', undefined, { id: 'phnom-penh-airport', mode: 'air' });
    for (const one of two) {
      const first = then(one, scheduleHandover(one, flight, airport, {}, act(unitOf(one, 'V'), saturday('10:00'))));
      const waits = then(first, postponeHandover(first, { reason: 'document' }, act(sender, saturday('12:00'))));
      const again = then(waits, scheduleHandover(waits, flight, airport, {}, act(unitOf(one, 'V'), saturday('18:05'))));
      expect(again.status).toBe('scheduled');
      // The letter did not come: both stay, and nobody refused.
      const stays = then(again, postponeHandover(again, { reason: 'document' }, act(sender, saturday('19:30'))));
      expect([stays.status, stays.stopped?.reason, stays.confirmations]).toEqual(['postponed', 'document', {}]);
      expect(stays.custody.map(({ side }) => side)).toEqual(['S']);
    }
  });

  hardAct('H30', () => {
    const night = (time: string) => at('2026-03-03', time);
    // The person asks for it in their own words, and waits for no time to reflect; nobody else may ask it for them.
    const person = lifeOf({ citizenship: 'TH' }, at('2026-02-20', '09:00'));
    const told = { about: 'return-home', language: 'km', form: 'spoken', understood: true } as const;
    const preparation = person.does('informForDecision', told, at('2026-03-02', '23:20')).id;
    const yes = { about: 'return-home', decidedBy: 'herself', answer: 'do-it', preparation } as const;
    const unasked = person.does('recordDecision', yes, at('2026-03-02', '23:24'));
    expect(unasked.broke).toEqual({ 'decision-has-time-to-reflect': ['no-time-to-reflect'] });
    expect(wishToReturn(person.file, at('2026-03-02', '23:24'))).toBe('open');
    const again = person.does('informForDecision', told, at('2026-03-02', '23:25')).id;
    const own = { ...yes, preparation: again, askedSoonerAt: at('2026-03-02', '23:28') };
    expect(person.does('recordDecision', own, at('2026-03-02', '23:30')).broke).toEqual({});
    expect(wishToReturn(person.file, at('2026-03-02', '23:31'))).toBe('yes');
    // Nothing could be brought together tonight: each side says of its items that they are missing, and why.
    const file = answered(proposed({ country: 'TH' }), { answer: 'missing', reason: 'danger' });
    const tonight = { date: '2026-03-03', gate: 'o-smach', mode: 'land', hurry: 'safety' } as const;
    const gate = gateSaid('open', undefined, { id: 'o-smach' });
    const planned = then(file, scheduleHandover(file, tonight, gate, {}, act(unitOf(file, 'V'), night('00:55'))));
    // Told by a call, as two organisations say; each confirms on the spot, the receiving side from paper in the morning.
    const untold = { override: 'safety' } as const;
    const asked = then(planned, recordDeparture(planned, untold, 'open', act(people['case-worker'], night('01:30'))));
    expect(asked.status).toBe('scheduled');
    const left = then(asked, recordDeparture(asked, untold, 'open', act(people['central-unit'], night('01:35'))));
    const given = then(left, confirm(left, 'S', night('02:10')));
    const morning = actOf(unitOf(given, 'V'), night('09:00'), { occurredAt: night('02:12') });
    const taken = then(given, confirmHandover(given, { minutes }, minutes, morning));
    expect([taken.status, taken.handedOverAt]).toEqual(['handed-over', night('02:12')]);
    // Without the person’s own yes nobody plans it, whatever stands at the gate; one organisation alone sends nobody.
    const silent = ready({ country: 'TH', wish: 'open' });
    expect(
      brokenBy(scheduleHandover(silent, tonight, gate, {}, act(unitOf(silent, 'V'), night('00:55')))),
    ).toHaveProperty('nobody-returns-against-their-no');
    expect(brokenBy(recordDeparture(asked, untold, 'open', act(people['case-worker'], night('01:40'))))).toHaveProperty(
      'departure-without-notice-takes-two',
    );
  });

  hardAct('H31', () => {
    const noon = (time: string) => at('2026-03-04', time);
    const left = away(today(ready(), '2026-03-04'), noon('08:00'));
    const signed = then(left, confirm(left, 'S', noon('11:38')));
    expect(signed.status).toBe('pending');
    const no = hearWish(
      signed,
      { wish: 'no', shown: { riskWeighed: true, wayTold: true } },
      act(people['case-worker'], noon('11:42')),
    );
    const over = handoverState.parse(evolveHandover(signed, no as Event));
    expect([over.status, over.handedOverAt, over.custody.at(-1)?.side]).toEqual(['withdrawn', undefined, 'S']);
    expect(brokenBy(confirm(over, 'V', noon('11:42')))).toHaveProperty('stays-in-its-state');
    expect(over.voided).toMatchObject([{ side: 'S', because: 'HandoverWithdrawn' }]);
    expect(over.stopped).toBeUndefined();
    // A yes of later is a handover of its own.
    expect(
      brokenBy(proposeHandover(proposalOf(), { tells: [], consented: [] }, act(people['case-worker'], noon('17:00')))),
    ).toEqual({});
  });
});
