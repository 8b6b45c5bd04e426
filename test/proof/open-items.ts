import { expect } from 'vitest';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { openGate } from '../domain/gates.ts';
import { acknowledged, actOn, standingIn, unitOf } from '../domain/handovers.ts';
import { brokenBy, sameDay } from '../domain/made.ts';
import type { acts } from './practice.ts';

const minutes = 'b'.repeat(64);

/** Open items that block an act, as the act itself says. */
export function openFor(act: (typeof acts)[number], state: HandoverState): readonly string[] {
  const decision = {
    schedule: () =>
      journey.scheduleHandover(
        state,
        { date: sameDay, gate: 'x', mode: 'land', hurry: 'her-wish' },
        openGate,
        {},
        actOn(unitOf(state, 'V')),
      ),
    depart: () =>
      journey.recordDeparture(acknowledged(standingIn('scheduled', state)), {}, 'open', actOn(unitOf(state, 'S'))),
    confirm: () => confirmHandover(standingIn('departed', state), { minutes }, minutes, actOn(unitOf(state, 'V'))),
  }[act]();
  const { 'handover-needs-its-checklist': open = [], ...rest } = brokenBy(decision);
  expect(rest).toEqual({});
  return open;
}
