import { familyFound } from '../case/family/family-found.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';

export const familyContactRestsOnAnAssessment = effectRule({
  name: 'family-contact-rests-on-an-assessment',
  says: 'How the person keeps in touch with the family is planned after family and household were assessed, and not face to face or by telephone while the family was found unsafe.',
  restsOn: ['Standards 11(4)', 'Standards 6.8(e)'],
  basis: 'derived',
  before: ['planned.family-contact'],
  naming: ({ households }) => ({ household: households.at(-1)?.id }),
  // "Information from the assessment shall be documented in the victim's case plan, including the plan for communicating"
  breaches: ({ file, effect, recordedAt }) => [
    ...(file.households.some(({ id }) => id === effect.household) ? [] : ['household-not-assessed']),
    // What the assessment found is read where contact is planned: "if it is safe to do so" (Standards 6.8(e)).
    ...(isDirect(effect) && familyFound(file, recordedAt) === 'unsafe' ? ['family:unsafe'] : []),
  ],
});

/** Whether the person and their family would see or hear each other, with nobody between. */
function isDirect({ with: whom, how }: EffectOf<'planned.family-contact'>): boolean {
  return whom === 'family' && how !== 'not-now' && how !== 'through-worker';
}
