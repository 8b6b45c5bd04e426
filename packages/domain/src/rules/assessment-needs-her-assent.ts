import { couldNotBeAsked, isRiskOf } from '../case/assessment/latest-assessments.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

type Said = EffectOf<'examined.assessment'>;

export const assessmentNeedsHerAssent = effectRule({
  name: 'assessment-needs-her-assent',
  says: 'Nobody is assessed who was not told the aims and has not agreed to the method; an unconscious person’s body is examined at once, and the person is told afterwards.',
  restsOn: ['Standards 7.6(g)', 'Standards 6.10(f)'],
  basis: 'derived',
  before: ['examined.assessment'],
  breaches: ({ file, effect, at }) => {
    if (needsNoAssent(effect)) return isOfHer(effect) ? ['asked-without-assent'] : [];
    if (isRescueOfHerLife(effect)) return [];
    // "The victim shall be fully aware of the objectives of the assessment and agree to the assessment methodology."
    const agreed = effect.assent === 'agreed' || (effect.assent === 'best-interest' && isChild(file, at));
    return [...(effect.aimsTold ? [] : ['aims-not-told']), ...(agreed ? [] : ['method-not-agreed'])];
  },
});

// A house and its staff are looked at without the person. Standards 7.2(d): before an intervention the person may be
// out of reach.
function needsNoAssent(effect: Said): boolean {
  const { kind, assent } = effect;
  if (kind === 'shelter' || kind === 'staff') return assent === 'not-about-her';
  return isRiskOf(effect, 'intervention') && assent === 'not-reachable';
}

// Nothing is asked, the body alone is looked at. Standards 6.10(f): "When it is not possible to consult a victim prior
// to a decision".
function isRescueOfHerLife(effect: Said): boolean {
  const { kind, asked, aspects } = effect;
  const bodyAlone = aspects.length > 0 && aspects.every((one) => one === 'physical');
  return couldNotBeAsked(effect) && kind === 'physical-and-psychological-health' && asked.length === 0 && bodyAlone;
}

// Whoever asks a person something or looks at their state assesses them, whatever it is called.
function isOfHer({ asked, aspects }: Said): boolean {
  return asked.length > 0 || aspects.length > 0;
}
