import type { GateStatus } from '@homeward/domain/directory/gate';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { gateWrite } from '@homeward/store/gates';
import { answered, proposed, standingIn } from '../domain/handovers.ts';
import { idOf } from '../domain/made.ts';

/** The day on which they go, and the day after. */
export const [onDay, later] = ['2026-03-09', '2026-03-10'];
const plates = {
  poipet: { mode: 'land', between: ['KH', 'TH'] },
  'o-smach': { mode: 'land', between: ['KH', 'TH'] },
  airport: { mode: 'air', between: ['KH', 'TH', 'VN', 'MY'] },
} as const;

export function gateOf(id: keyof typeof plates, status: GateStatus = 'open') {
  const { mode, between } = plates[id];
  return gateWrite({ id, name: id, across: '', mode, between: [...between] }, { status });
}

/** A handover to Thailand that lacks only its day. */
export const ready = answered(
  proposed({ country: 'TH', citizenship: 'TH', disclosures: { 'counterpart-th': idOf(71) } }),
);

/** Somebody on the way to Thailand, on a day, by a gate; nobody has told of it yet. */
export function going(n: number, more: Partial<HandoverState> = {}): HandoverState {
  const state = standingIn('scheduled', { ...ready, id: idOf(n) });
  return { ...state, gate: 'poipet', date: onDay, mode: 'land', ...more };
}
