import { couldNotBeAsked } from '../case/assessment/latest-assessments.ts';
import type { SaidOf } from '../case/facts.ts';
import { interpretersOwed } from '../case/identification/interpreters-owed.ts';
import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';
import { isInTheirLanguage, needsInterpreter } from '../people/language.ts';

const guards = [
  'briefOnRights',
  'explainToHer',
  'informForDecision',
  'explainDecision',
  'explainLaw',
  'recordIntake',
  'recordAssessment',
  'consultHer',
  'consultOnClosing',
  'answerRecordsRequest',
  'openOwnRecord',
  'answerCorrection',
  'tellOfCopy',
  'tellOfMerge',
] as const;
type Said = SaidOf<(typeof guards)[number]>;

export const sheIsToldAndAskedInHerLanguage = caseRule({
  name: 'she-is-told-and-asked-in-her-language',
  says: 'Whoever does not speak Khmer, or uses sign language, is told and asked in their own language or through their interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'text',
  guards,
  // Standards 6.5(e): "provided with a translator so they can understand all written and verbal information"; a sign
  // language translator where the person signs.
  breaches: ({ file, said }) => {
    if (!needsInterpreter(file) || isWithoutHer(said)) return [];
    if (isInTheirLanguage(file, said)) return [];
    return hasInterpreter(said) && interpretersOwed(file).length === 0 ? [] : ['interpreter-missing'];
  },
});

/* @__PURE__ */ quoted(sheIsToldAndAskedInHerLanguage, 'so they can understand all written and verbal information');

// A house and its staff, somebody out of reach or unconscious: then nobody is told or asked (Standards 7.6(g)).
function isWithoutHer(said: Said): boolean {
  if (!('assent' in said)) return false;
  return couldNotBeAsked(said) || said.assent === 'not-about-her' || said.assent === 'not-reachable';
}

// Where the act says whether somebody interpreted, it has to be so; elsewhere the file’s register says that there is
// somebody.
function hasInterpreter(said: Said): boolean {
  return !('interpreter' in said) || said.interpreter;
}
