import { type Part, partOf } from '@homeward/api/parts';
import { pathAt, type Route } from '@homeward/api/route';
import { type Country, type RoleAbroad, type SeatAbroad, seatsAbroad } from '@homeward/domain/countries/countries';

/** What wakes a function: a person's request, the changes of a table, or the clock. */
type Waking = 'requests' | 'streams' | 'schedule';

export type FunctionPlan = {
  /** The name in `HOMEWARD_DESK`, and of the file in `functions/`: the embassies share one, so do the counterparts. */
  readonly desk: string;
  /** Its file in `functions/`, where that is not the desk's: a part of what the desk does (`parts.ts` of the API). */
  readonly part?: Part;
  readonly country: Country;
  readonly wokenBy: Waking;
  /** How often the clock wakes it, alone or beside what else does. */
  readonly every?: string;
};

/** Who brings people home from within Cambodia. */
const desksOfReturns = {
  transit: { desk: 'transit', country: 'KH', wokenBy: 'requests' },
  casework: { desk: 'casework', country: 'KH', wokenBy: 'requests' },
  'casework-files': { desk: 'casework', part: 'casework-files', country: 'KH', wokenBy: 'requests' },
  'casework-handovers': { desk: 'casework', part: 'casework-handovers', country: 'KH', wokenBy: 'requests' },
  health: { desk: 'health', country: 'KH', wokenBy: 'requests' },
  partner: { desk: 'partner', country: 'KH', wokenBy: 'requests' },
  mission: { desk: 'mission', country: 'KH', wokenBy: 'requests' },
} as const satisfies Record<string, FunctionPlan>;

type PlanAbroad = Omit<SeatAbroad, 'role'> & { readonly wokenBy: 'requests' };

/** The foreign desks are deployed once a country, because key and partition prefix differ. */
const desksAbroad = Object.fromEntries(
  seatsAbroad.map(({ role, desk, country }): [string, PlanAbroad] => [role, { desk, country, wokenBy: 'requests' }]),
) as Readonly<Record<RoleAbroad, PlanAbroad>>;

/** Who oversees, administers or looks in; and what no request wakes. */
const desksOfOffices = {
  border: { desk: 'border', country: 'KH', wokenBy: 'requests' },
  'task-force': { desk: 'task-force', country: 'KH', wokenBy: 'requests' },
  oversight: { desk: 'oversight', country: 'KH', wokenBy: 'requests' },
  office: { desk: 'office', country: 'KH', wokenBy: 'requests' },
  'own-record': { desk: 'own-record', country: 'KH', wokenBy: 'requests' },
  facts: { desk: 'facts', country: 'KH', wokenBy: 'streams' },
  notices: { desk: 'notices', country: 'KH', wokenBy: 'streams' },
  trail: { desk: 'trail', country: 'KH', wokenBy: 'streams', every: 'rate(1 minute)' },
  clocks: { desk: 'clocks', country: 'KH', wokenBy: 'schedule', every: 'rate(5 minutes)' },
} as const satisfies Record<string, FunctionPlan>;

/** THE list of functions. A desk is a group of users with the same needs: one path prefix, one function with a role of its own; casework has three. */
export const functionPlans = { ...desksOfReturns, ...desksAbroad, ...desksOfOffices } as const;

export type FunctionName = keyof typeof functionPlans;
export const functionNames = Object.keys(functionPlans) as readonly FunctionName[];

/** The file in `functions/` that a function runs. */
export function fileOf(name: FunctionName): string {
  const { desk, part }: FunctionPlan = functionPlans[name];
  return part ?? desk;
}

/** Whether it is this function that serves an operation of its desk. */
export function serves(name: FunctionName, route: Pick<Route, 'path' | 'at' | 'desks'>): boolean {
  const { desk, part }: FunctionPlan = functionPlans[name];
  return route.desks.some((one) => one === desk && partOf(desk, pathAt(route, one)) === part);
}

/** Whether a function serves a desk of another country: those have the same grants, each under its own prefix. */
export function isAbroad(name: FunctionName): name is RoleAbroad {
  return name in desksAbroad;
}

/** `embassy-th` → `EmbassyTh`: construct ids are Pascal case. */
export function constructId(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
}
