import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Crises = Pick<CaseState, 'crises' | 'crisisEnds' | 'corrections'>;
type Plans = Pick<CaseState, 'interventions'>;

/** The crises that nobody has ended, nor corrected as written down wrongly. */
export function openCrises(file: Crises): CaseState['crises'] {
  const { crises, crisisEnds } = file;
  return crises.filter(({ id }) => !isCorrected(file, id) && !crisisEnds.some(({ crisis }) => crisis === id));
}

/** Whether a crisis had begun by a moment that nobody had ended by then. */
export function isInCrisis(file: Crises, at: string): boolean {
  const by = (one: { readonly at: string }) => Date.parse(one.at) <= Date.parse(at);
  return openCrises({ ...file, crises: file.crises.filter(by), crisisEnds: file.crisisEnds.filter(by) }).length > 0;
}

/** Two crises open at once leave open which one is being answered: both entries are shown, and nothing is refused. */
export function crisesInConflict(file: Crises) {
  const open = openCrises(file);
  const [, another] = open;
  if (another === undefined) return [];
  const sources = open.map(({ kind, id, at, by }) => ({ what: 'crisis', says: kind, id, at, by }));
  return [{ code: 'two-open-crises', sources }];
}

/** Whether a plan needs the police and does not name them: bringing care needs none, a rescue does (Policy III). */
export function lacksThePolice(plan: CaseState['interventions'][number] | undefined): boolean {
  return plan?.kind !== 'care' && !hasThePolice(plan);
}

/** Whether the police is among those who do it. */
export function hasThePolice(plan: CaseState['interventions'][number] | undefined): boolean {
  return plan?.participants.some(({ part }) => part === 'police') === true;
}

/** The first plan without the police since the last plan with them: planning again without them does not begin anew. */
export function unaided({ interventions }: Plans, crisis: string): CaseState['interventions'][number] | undefined {
  const plans = interventions.filter((plan) => plan.crisis === crisis);
  return plans[plans.findLastIndex((plan) => !lacksThePolice(plan)) + 1];
}

/** The plan of a crisis as it stands, or stood at a moment: the one written last, of those made by then. */
export function planOf(
  { interventions }: Plans,
  crisis: string,
  at?: string,
): CaseState['interventions'][number] | undefined {
  return interventions.findLast(
    (plan) => plan.crisis === crisis && (at === undefined || Date.parse(plan.at) <= Date.parse(at)),
  );
}

type Begun = Plans & Pick<CaseState, 'interventionStarts' | 'interventionReports'>;

/** Whether the word to go was given by a moment for the plan as it stood then, and for no intervention that is over. */
export function isLetGo(file: Begun, crisis: string, at: string): boolean {
  const of = <Entry extends { readonly crisis: string; readonly at: string }>(entries: readonly Entry[]) =>
    entries.filter((one) => one.crisis === crisis && Date.parse(one.at) <= Date.parse(at));
  const before = [planOf(file, crisis, at), latest(of(file.interventionReports))].filter((one) => one !== undefined);
  return of(file.interventionStarts).some((go) => before.every((one) => Date.parse(go.at) >= Date.parse(one.at)));
}

/** The crisis that goes on, as the field of an act on it; empty where there is none. */
export function inCrisis(file: Crises): { readonly crisis: string } | undefined {
  return openCrises(file)
    .map(({ id }) => ({ crisis: id }))
    .at(-1);
}
