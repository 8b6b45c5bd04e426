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

/** What of the case decides her services at a moment: needs and age. The type has no room for more. */
export function needsOf(file: Needing, at: string): Needs {
  return {
    age: ageOn(file, at),
    needsInterpreter: !speaksKhmer(file.language),
    needsSignLanguage: file.signLanguage,
    hasProceeding: file.hasProceeding,
    wishesToTravelHome: file.wishesToTravelHome,
  };
}

/** Services she may have and nobody has answered yet. */
export function unansweredServices(file: Needing & Pick<CaseState, 'services'>, at: string): readonly Service[] {
  return entitlements(needsOf(file, at)).filter((name) => {
    const outcome = file.services[name]?.outcome;
    return outcome === undefined || outcome === 'offered';
  });
}

/**
 * The grid after an answer. The reason belongs to its answer: it goes when she is answered anew. What is written down late about an
 * earlier day adds the day of its offer and undoes nothing.
 */
export function answered(file: CaseState, name: Service, answer: Answer): Pick<CaseState, 'services'> {
  return { services: { ...file.services, [name]: joined(file.services[name], answer) } };
}

function joined(standing: Answer | undefined, answer: Answer): Answer {
  if (standing === undefined) return answer;
  const { reason: _, ...before } = standing;
  if (Date.parse(standing.at) <= Date.parse(answer.at)) return { ...before, ...answer };
  return { ...(answer.offeredAt === undefined ? {} : { offeredAt: answer.offeredAt }), ...standing };
}
