import { type FunctionName, functionPlans } from './desks.ts';
import type { TableGrant } from './table-grant.ts';

const get = ['GetItem'] as const;
const query = ['Query'] as const;

/** Common to the desks: the caller's own seat, the desk's own receipts and what was disclosed to it, the gates, whom one reaches where. */
export function atDesk(name: FunctionName): readonly TableGrant[] {
  return [
    ...ownSeat(name),
    { table: 'keys', actions: get, under: [ownPrefix(name)] },
    { table: 'directory', actions: query, under: ['contact#*'] },
    { table: 'directory', actions: ['BatchGetItem'], under: ['contact#*'] },
  ];
}

/** Whoever sits anywhere: their own seat, who else sits at their desk, their desk's own receipts; what organisations and gates are called. */
export function ownSeat(name: FunctionName): readonly TableGrant[] {
  const { country, desk } = functionPlans[name];
  return [
    ...atSeat(name),
    { table: 'staff', actions: query, index: 'colleagues', under: seatedWith(country, desk) },
    { table: 'directory', actions: query, under: ['org#all', 'gate#all'] },
  ];
}

/** The least of any: who the caller is, and the receipts of what they do. */
export function atSeat(name: FunctionName): readonly TableGrant[] {
  const own = [ownPrefix(name)];
  return [
    { table: 'staff', actions: get, under: own },
    { table: 'receipts', actions: ['Query', 'PutItem'], under: own },
  ];
}

/** Case workers and health workers are in one care team: each names the other. */
function seatedWith(country: string, desk: string): readonly string[] {
  const team = ['casework', 'health'];
  return team.includes(desk) ? team.map((one) => `${country}#${one}`) : [`${country}#${desk}`];
}

/** What stands under a desk's own keys. */
export function ownPrefix(name: FunctionName): string {
  const { country, desk } = functionPlans[name];
  return `${country}#${desk}#*`;
}
