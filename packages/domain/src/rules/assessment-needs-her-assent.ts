import { couldNotBeAsked, isRiskOf } from '../case/assessment/latest-assessments.ts';
import type { SaidOf } from '../case/facts.ts';
import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';

type Said = SaidOf<'recordAssessment'>;

export const assessmentNeedsHerAssent = caseRule({
  name: 'assessment-needs-her-assent',
  says: 'Nobody is assessed who was not told the aims and has not agreed to the method; an unconscious person’s body is examined at once, and the person is told afterwards.',
  restsOn: ['Standards 7.6(g)', 'Standards 6.10(f)'],
  basis: 'derived',
  guards: ['recordAssessment'],
  breaches: ({ file, said, at }) => {
    if (needsNoAssent(said)) return isOfHer(said) ? ['asked-without-assent'] : [];
    if (isRescueOfHerLife(said)) return [];
    // "The victim shall be fully aware of the objectives of the assessment and agree to the assessment methodology."
    const agreed = said.assent === 'agreed' || (said.assent === 'best-interest' && isChild(file, at));
    return [...(said.aimsTold ? [] : ['aims-not-told']), ...(agreed ? [] : ['method-not-agreed'])];
  },
});

// A house and its staff are looked at without the person. Standards 7.2(d): before an intervention the person may be
// out of reach.
function needsNoAssent(said: Said): boolean {
  const { kind, assent } = said;
  if (kind === 'shelter' || kind === 'staff') return assent === 'not-about-her';
  return isRiskOf(said, 'intervention') && assent === 'not-reachable';
}

// Nothing is asked, the body alone is looked at. Standards 6.10(f): "When it is not possible to consult a victim prior
// to a decision".
function isRescueOfHerLife(said: Said): boolean {
  const { kind, asked, aspects } = said;
  const bodyAlone = aspects.length > 0 && aspects.every((one) => one === 'physical');
  return couldNotBeAsked(said) && kind === 'physical-and-psychological-health' && asked.length === 0 && bodyAlone;
}

// Whoever asks a person something or looks at their state assesses them, whatever it is called.
function isOfHer({ asked, aspects }: Said): boolean {
  return asked.length > 0 || aspects.length > 0;
}
