import type { Actor } from '@homeward/domain/people/actor';
import type { Act, Does } from './act.ts';
import { type About, isMission, type Plain, type Side } from './plain.ts';

const staff = ['case-worker', 'central-unit'];
const units = ['counterpart-th', 'counterpart-vn', 'counterpart-my'];
const abroad = [...units, 'embassy-th', 'embassy-vn', 'embassy-my'];
const sides = [...staff, ...abroad];
const atTheGate = ['shift-lead', ...sides];

/** Who is asked for what, typed by hand from the plan of the desks. */
const roles: Readonly<Record<Does, readonly string[]>> = {
  tick: [...atTheGate, 'consul-kh'],
  ask: [...atTheGate, 'consul-kh'],
  acknowledge: atTheGate,
  confirm: atTheGate,
  refuse: atTheGate,
  postpone: atTheGate,
  dispute: atTheGate,
  arrive: atTheGate,
  feedback: atTheGate,
  schedule: sides,
  answer: sides,
  move: sides,
  send: sides,
  depart: sides,
  return: sides,
  settle: ['central-unit', ...units],
  services: staff,
  address: staff,
  reroute: ['central-unit'],
  hold: ['central-unit'],
};

type Knows = (about: About, by: Actor) => boolean;
const isInbound = ({ direction }: About) => direction === 'inbound';

/** Desks plan, section 8: who knows of a handover at all. Of a quiet one no mission does. */
const knows: Readonly<Partial<Record<Actor['desk'], Knows>>> = {
  casework: () => true,
  transit: isInbound,
  mission: (about, by) => !about.quiet && isMission(about, by),
  embassy: (about, by) =>
    by.country === about.country &&
    !about.quiet &&
    about.sheets.includes('embassy') &&
    (isInbound(about) || isMission(about, by)),
  counterpart: (about, by) =>
    by.country === about.country && (isInbound(about) || about.sheets.includes('counterpart')),
};

/** Whether the gate that handovers are sent away from lies between the countries of this one: elsewhere there is none such. */
function liesThere({ country }: About, says: Act['says']): boolean {
  if (says.do !== 'reroute' && says.do !== 'hold') return true;
  return gates[says.from]?.between.includes(country) ?? false;
}

/** Whether for this person there is such a handover, and such an act on it. */
export function isThereFor({ about }: Plain, { says, by }: Act): boolean {
  if (!roles[says.do].includes(by.role)) return false;
  if ((says.do === 'services' || says.do === 'address') && about.file === 'none') return false;
  return liesThere(about, says) && (knows[by.desk]?.(about, by) ?? false);
}

/** Who may say yes for a side, by the way the person goes. */
export function speaks({ about, plan }: Plain, side: Side, by: Actor): boolean {
  const foreign = [`counterpart-${about.country.toLowerCase()}`, `embassy-${about.country.toLowerCase()}`];
  if ((side === 'S') === (about.direction === 'inbound')) return foreign.includes(by.role);
  if (about.direction === 'outbound') return staff.includes(by.role);
  return by.role === (plan?.mode === 'air' ? 'central-unit' : 'shift-lead');
}

type Gate = { readonly mode: 'land' | 'air'; readonly between: readonly string[]; readonly status: 'open' | 'closed' };
const all = ['KH', 'TH', 'VN', 'MY'];

/** The gates there are: by land one between Cambodia and each country, one for all, and one that is closed; and the airport. */
export const gates: Readonly<Record<string, Gate>> = {
  'gate-th': { mode: 'land', between: ['KH', 'TH'], status: 'open' },
  'gate-vn': { mode: 'land', between: ['KH', 'VN'], status: 'open' },
  'gate-my': { mode: 'land', between: ['KH', 'MY'], status: 'open' },
  'gate-wide': { mode: 'land', between: all, status: 'open' },
  'gate-shut': { mode: 'land', between: all, status: 'closed' },
  airport: { mode: 'air', between: all, status: 'open' },
};
