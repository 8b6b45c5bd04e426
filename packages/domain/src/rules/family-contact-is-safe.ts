import { saysYes } from '../case/decisions/says-yes.ts';
import { familyFound } from '../case/family/family-found.ts';
import { isCorrected } from '../case/identification/corrected.ts';
import type { Judged } from '../case/judged.ts';
import { effectGate } from '../law/effect-rule.ts';

const closed: readonly string[] = ['not-assessed', 'unsafe', 'not-found'];

export const familyContactIsSafe = effectGate({
  name: 'family-contact-is-safe',
  says: 'The person has contact with the family when the last assessment found it safe, alone or with somebody present.',
  restsOn: ['Standards 6.8(e)'],
  basis: 'derived',
  before: ['met.family'],
  // Standards 6.8(e): "the opportunity to have contact with his/her family if it is safe to do so".
  // The opportunity is the person's: a no ends it, their own or one in a child's best interest.
  standing: (file, at) => {
    const outcome = familyFound(file, at);
    return [
      ...(closed.includes(outcome) ? [`family:${outcome}`] : []),
      ...(isRefused(file) ? ['she-decided-otherwise'] : []),
    ];
  },
});

/** A no holds however it was heard, and until a yes is written down after it. */
function isRefused(file: Judged): boolean {
  const said = file.decisions.findLast((one) => one.about === 'family-contact' && !isCorrected(file, one.id));
  return said !== undefined && !saysYes(said);
}
