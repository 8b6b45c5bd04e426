import { ageOn } from '../../people/age.ts';
import { speaksKhmer } from '../../people/language.ts';
import type { CaseState } from '../case.ts';
import type { Service } from '../clear.ts';
import { entitlements, type Needs } from '../needs.ts';

type Answer = NonNullable<CaseState['services'][Service]>;
type Needing = Pick<
  CaseState,
  'age' | 'childUntil' | 'language' | 'signLanguage' | 'hasProceeding' | 'wishesToTravelHome'
>;

/** What of the case decides the services at a moment: needs and age. The type has no room for more. */
export function needsOf(file: Needing, at: string): Needs {
  return {
    age: ageOn(file, at),
    needsInterpreter: !speaksKhmer(file.language),
    needsSignLanguage: file.signLanguage,
    hasProceeding: file.hasProceeding,
    wishesToTravelHome: file.wishesToTravelHome,
  };
}

/** Whether a service has no answer yet: it was never mentioned, or only offered. */
export function isUnanswered(outcome: Answer['outcome'] | undefined): boolean {
  return outcome === undefined || outcome === 'offered';
}

/** A no to what nobody offered is no answer: only what was offered can be declined (Standards 7.7). It stays in the file. */
export function isDeclinedUnoffered(answer: Answer | undefined): boolean {
  return answer?.outcome === 'declined' && answer.offeredAt === undefined;
}

/** Services that the person may have and that nobody has offered or answered yet. */
export function unansweredServices(file: Needing & Pick<CaseState, 'services'>, at: string): readonly Service[] {
  return entitlements(needsOf(file, at)).filter((name) => {
    const answer = file.services[name];
    return isUnanswered(answer?.outcome) || isDeclinedUnoffered(answer);
  });
}

/**
 * The grid after an answer: the last answer by the day it was given, beside the day of the first offer, whenever either
 * was written down. The reason belongs to its answer: a new answer drops it.
 */
export function answered(file: CaseState, name: Service, answer: Answer): Pick<CaseState, 'services'> {
  return { services: { ...file.services, [name]: joined(file.services[name], answer) } };
}

function joined(standing: Answer | undefined, answer: Answer): Answer {
  if (standing === undefined) return answer;
  const last = Date.parse(standing.at) <= Date.parse(answer.at) ? answer : standing;
  const [offeredAt] = [standing.offeredAt, answer.offeredAt]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return { ...last, ...(offeredAt === undefined ? {} : { offeredAt }) };
}
