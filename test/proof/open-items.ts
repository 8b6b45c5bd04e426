import { expect } from 'vitest';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { confirmByLink, confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { recordDeparture } from '../../packages/domain/src/handover/departure.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { gateSaid } from '../domain/gates.ts';
import { acknowledged, actOn, standingIn, unitOf } from '../domain/handovers.ts';
import { brokenBy, sameDay } from '../domain/made.ts';
import type { acts } from './practice.ts';

const minutes = 'b'.repeat(64);

/** The receiving side's word; where it has no account here, by its link. */
function confirmedFrom(state: HandoverState) {
  const act = actOn(unitOf(state, 'V'));
  return state.mission === undefined
    ? confirmHandover(state, { minutes }, minutes, act)
    : confirmByLink(state, { said: minutes, current: minutes }, act);
}

/** Open items that block an act, as the act itself says. */
export function openFor(act: (typeof acts)[number], state: HandoverState): readonly string[] {
  const mode = state.mission === undefined ? 'land' : 'air';
  const decision = {
    schedule: () =>
      journey.scheduleHandover(
        state,
        { date: sameDay, gate: 'x', mode, hurry: 'her-wish' },
        gateSaid('open', undefined, { mode }),
        {},
        actOn(unitOf(state, 'V')),
      ),
    depart: () => recordDeparture(acknowledged(standingIn('scheduled', state)), {}, 'open', actOn(unitOf(state, 'S'))),
    confirm: () => confirmedFrom(standingIn('departed', state)),
  }[act]();
  const { 'handover-needs-its-checklist': open = [], ...rest } = brokenBy(decision);
  // Out of Cambodia C03 is the person's own word: a rule of its own stands behind it.
  const unwilling = state.direction === 'outbound' && open.includes('C03');
  expect(rest).toEqual(unwilling ? { 'nobody-returns-against-their-no': ['no-yes-to-return'] } : {});
  return open;
}
