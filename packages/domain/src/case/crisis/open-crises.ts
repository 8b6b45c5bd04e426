import type { CaseState } from '../case.ts';

type Crises = Pick<CaseState, 'crises' | 'crisisEnds'>;
type Plans = Pick<CaseState, 'interventions'>;

/** The crises that nobody has ended. */
export function openCrises({ crises, crisisEnds }: Crises): CaseState['crises'] {
  return crises.filter(({ id }) => !crisisEnds.some(({ crisis }) => crisis === id));
}

/** Two crises open at once are a contradiction to look at, not an error: the ids of both, in the order they were recorded. */
export function crisesAtOnce(file: Crises): readonly string[] {
  const open = openCrises(file);
  return open.length > 1 ? open.map(({ id }) => id) : [];
}

/** The plan of a crisis as it stands: the one written last. */
export function planOf({ interventions }: Plans, crisis: string): CaseState['interventions'][number] | undefined {
  return interventions.findLast((plan) => plan.crisis === crisis);
}
