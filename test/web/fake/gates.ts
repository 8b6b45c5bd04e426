import { actOf } from '@homeward/domain/command';
import { corridorNames, corridorSeen } from '@homeward/domain/directory/corridor-seen';
import { evolveGate } from '@homeward/domain/directory/evolve-gate';
import type { GateState } from '@homeward/domain/directory/gate';
import { reportOn } from '@homeward/domain/directory/gate-on-a-day';
import { setGateStatus } from '@homeward/domain/directory/keep-gate';
import { isToGoThrough } from '@homeward/domain/handover/day-book';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import { holdHandover, type Move, rerouteHandover } from '@homeward/domain/handover/reroute';
import { dayOf, daysAfter } from '@homeward/domain/time';
import { demoGates } from '../../../scripts/demo/directory.ts';
import { handovers } from './handovers.ts';
import { type Asked, current, found, type Kept, keep } from './world.ts';

/** The gates that the demo begins with. */
export const gatesBegin = (): Map<string, Kept<GateState>> =>
  new Map(
    demoGates.map(([plate, { status, reference }]) => {
      const report = { status, from: '2026-01-01', how: 'entered', reference, at: '2026-01-01T00:00:00.000Z' } as const;
      const said = { ...report, by: 'demo', organisation: 'demo-mosvy' };
      return [plate.id, { state: { ...plate, status, reports: [said] }, version: 1, sealed: {} }];
    }),
  );

function act({ actor, now, body }: Asked) {
  return actOf(actor, now, body ?? {});
}

function moved(asked: Asked, move: Move): void {
  const from = asked.ids['gate'] ?? '';
  const { state } = found(asked.world.handovers, move.handover);
  if ('waits' in move) {
    keep(asked.world.handovers, state.id, holdHandover(state, from, move.waits, act(asked)), evolveHandover);
    return;
  }
  const gate = found(asked.world.gates, move.goes.gate).state;
  const way = { to: move.goes, gate, mode: gate.mode, disclosures: {} };
  keep(asked.world.handovers, state.id, rerouteHandover(state, from, way, act(asked)), evolveHandover);
}

/** The crossings, with the real decisions behind them. */
export const gates = {
  listGates: ({ world, now }: Asked) => ({
    items: [...world.gates.values()].map(({ state, version }) => {
      const holds = reportOn(state, dayOf(now));
      return { ...state, version, status: holds?.status ?? 'unknown', ...(holds ? { holds } : {}) };
    }),
  }),
  listPlaces: ({ world, query }: Asked) => {
    const province = query.get('province');
    const wanted = ([code = '']: readonly string[]) =>
      province === null ? code.length < 8 : code.length === 8 && code.startsWith(province);
    return { items: world.places.filter(wanted) };
  },
  listAgreements: () => ({ items: corridorNames.map(corridorSeen) }),
  setGateStatus(asked: Asked) {
    const { state } = current(asked.world.gates, asked.ids['gate'], asked);
    return keep(asked.world.gates, state.id, setGateStatus(asked.body, act(asked)), evolveGate);
  },
  listHandoversAtGate(asked: Asked) {
    const from = dayOf(asked.now);
    const to = daysAfter(from, 7);
    const all = ['TH', 'VN', 'MY', 'ZZ'].flatMap(
      (country) => handovers.listHandovers({ ...asked, query: new URLSearchParams({ country }) }).items,
    );
    const there = all
      .filter((one) => isToGoThrough(one, asked.ids['gate'] ?? ''))
      .filter(({ date = '' }) => from <= date && date <= to);
    return { from, to, items: there.map((one) => ({ ...one, withoutRoom: false })) };
  },
  rerouteHandovers(asked: Asked) {
    for (const move of asked.body.moves as readonly Move[]) moved(asked, move);
    return { id: asked.key, version: 1, status: 'moved' };
  },
  sayRoom(asked: Asked) {
    asked.world.rooms.set(`${asked.ids['gate']} ${asked.ids['day']}`, asked.body.room);
    return { id: asked.key, version: 1, status: 'kept' };
  },
};
