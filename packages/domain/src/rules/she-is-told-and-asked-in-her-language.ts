import { couldNotBeAsked } from '../case/assessment/latest-assessments.ts';
import { interpretersOwed, isThroughAStranger } from '../case/identification/interpreters-owed.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { isInTheirLanguage, needsInterpreter } from '../people/language.ts';

const before = ['told', 'shown', 'questioned.intake', 'questioned.assessment', 'examined.assessment'] as const;
type Said = EffectOf<(typeof before)[number]>;

export const sheIsToldAndAskedInHerLanguage = effectRule({
  name: 'she-is-told-and-asked-in-her-language',
  says: 'Whoever does not speak Khmer, or uses sign language, is told and asked in their own language or through their interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'text',
  before,
  // Standards 6.5(e): "provided with a translator so they can understand all written and verbal information"; a sign
  // language translator where the person signs.
  breaches: ({ file, effect: said }) => {
    if (!needsInterpreter(file) || isWithoutHer(said)) return [];
    if (isInTheirLanguage(file, said) && !(interprets(said) && isThroughAStranger(file))) return [];
    return hasInterpreter(said) && interpretersOwed(file).length === 0 ? [] : ['interpreter-missing'];
  },
});

/* @__PURE__ */ quoted(
  sheIsToldAndAskedInHerLanguage,
  'Victims who do not speak and/or read Khmer shall be provided with a translator so they can understand all written and verbal information',
  'a sign language translator shall interpret with the victim',
);

// A house and its staff, somebody out of reach or unconscious: then nobody is told or asked (Standards 7.6(g)).
function isWithoutHer(said: Said): boolean {
  if (!('assent' in said)) return false;
  return couldNotBeAsked(said) || said.assent === 'not-about-her' || said.assent === 'not-reachable';
}

function interprets(said: Said): boolean {
  return 'interpreter' in said && said.interpreter === true;
}

// Where the act says whether somebody interpreted, it has to be so; elsewhere the file’s register says that there is
// somebody.
function hasInterpreter(said: Said): boolean {
  return !('interpreter' in said) || said.interpreter;
}
