import { expect, test } from 'vitest';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import { scheduleHandover } from '../../packages/domain/src/handover/before-the-journey.ts';
import { confirmByLink, confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { recordDeparture } from '../../packages/domain/src/handover/departure.ts';
import { effectsOfHandovers } from '../../packages/domain/src/handover/effects.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import { rerouteHandover } from '../../packages/domain/src/handover/reroute.ts';
import { gateSaid } from './gates.ts';
import { acknowledged, actOn, answered, proposalOf, proposed, standingIn, unitOf } from './handovers.ts';
import { brokenBy, eventOf, sameDay } from './made.ts';

const rule = 'nobody-returns-against-their-no';
const minutes = 'b'.repeat(64);
const plan = { date: sameDay, gate: 'bavet', mode: 'land', hurry: 'her-wish' } as const;
const there = { placement: 'shelter', family: 'not-assessed' } as const;
const open = gateSaid('open', undefined, { mode: 'land' });

/** Each act that brings somebody home; a record of it is kept with what it broke. */
const acts: Readonly<Record<string, (state: HandoverState) => Parameters<typeof brokenBy>[0]>> = {
  scheduleHandover: (state) => scheduleHandover(state, plan, open, {}, actOn(unitOf(state, 'V'))),
  rerouteHandovers: (state) => {
    const way = { to: { date: sameDay, gate: 'bavet' }, gate: open, mode: 'land', disclosures: {} } as const;
    return rerouteHandover(standingIn('scheduled', state), 'bavet', way as never, actOn(unitOf(state, 'V')));
  },
  recordDeparture: (state) =>
    recordDeparture(acknowledged(standingIn('scheduled', state)), {}, 'open', actOn(unitOf(state, 'S'))),
  recordArrivalAtDestination: (state) =>
    gate.recordArrivalAtDestination(standingIn('handed-over', state), there, actOn(unitOf(state, 'V'))),
  confirmHandover: (state) =>
    confirmHandover(standingIn('departed', state), { minutes }, minutes, actOn(unitOf(state, 'V'))),
  confirmByLink: (state) =>
    confirmByLink(standingIn('departed', state), { said: minutes, current: minutes }, actOn(unitOf(state, 'V'))),
};

test('Policy IV (freedom of movement): every act that is declared to bring somebody home meets its rule', () => {
  const declared = Object.entries(effectsOfHandovers)
    .filter(([, kinds]) => kinds.some((kind) => kind.startsWith('returned.')))
    .map(([name]) => name);
  expect(declared.toSorted()).toEqual(['proposeHandover', ...Object.keys(acts)].toSorted());
  const wanted = answered(proposed());
  for (const [name, act] of Object.entries(acts)) {
    expect(brokenBy(act({ ...wanted, wish: 'open' }))[rule], name).toEqual(['no-yes-to-return']);
    expect(brokenBy(act(wanted))[rule], name).toBeUndefined();
  }
  const offered = proposalOf({ wish: 'no' });
  const decision = proposeHandover(offered, { tells: [], consented: [] }, actOn(unitOf(offered, 'S')));
  expect(brokenBy(decision)[rule]).toEqual(['said-no-to-return']);
});

test('Standards 6.1(h): an arrival is declared to say with whom somebody lives, and keeps what that broke', () => {
  expect(effectsOfHandovers.recordArrivalAtDestination).toEqual(['returned.arrives', 'lives-with.now']);
  const child = standingIn('handed-over', answered(proposed({ age: 'presumed-child' })));
  const arrived = gate.recordArrivalAtDestination(
    child,
    { placement: 'family', family: 'unsafe' },
    actOn(unitOf(child, 'V')),
  );
  expect(eventOf(arrived)).toHaveProperty('broke');
});
