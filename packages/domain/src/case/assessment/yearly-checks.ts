import type { Due } from '../../law/clock.ts';
import { dayOf, yearsAfter } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { dueOn } from '../due-on.ts';

type Known = Pick<CaseState, 'providerChecks'>;
type CheckOf = CaseState['providerChecks'][number]['of'];

/** The day on which a provider's yearly assessment was last done, as far as this file knows. */
export function lastCheck({ providerChecks }: Known, of: CheckOf, provider: string): string | undefined {
  return providerChecks
    .filter((one) => one.of === of && one.provider === provider)
    .map(({ doneOn }) => doneOn)
    .toSorted()
    .at(-1);
}

/** A yearly assessment of a provider: owed at once if nobody has seen one, later once its period has passed. */
export function yearlyCheck(file: Known, of: CheckOf, provider: string, since: string, years: number): Due {
  const last = lastCheck(file, of, provider);
  return dueOn(provider, last === undefined ? dayOf(since) : yearsAfter(last, years));
}
