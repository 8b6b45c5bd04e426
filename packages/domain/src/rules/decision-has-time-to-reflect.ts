import { isTheirOwn, preparationOf, reflectsFrom, undecided } from '../case/decisions/prepared.ts';
import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';
import { cambodia } from '../settings/cambodia.ts';
import { hoursBetween } from '../time.ts';

export const decisionHasTimeToReflect = caseRule({
  name: 'decision-has-time-to-reflect',
  says: 'The person’s own decision is taken after time to reflect; sooner only when the person asks for it.',
  restsOn: ['Standards 6.10(b)'],
  basis: 'text',
  guards: ['recordDecision', 'chooseTakingPart'],
  naming: undecided,
  // Standards 6.10(b): "a reasonable reflection period … shall not be asked or forced by anyone to make hasty decisions".
  breaches: ({ file, said, at }) => {
    const told = isTheirOwn(said) ? preparationOf(file, said) : undefined;
    if (told === undefined || hoursBetween(reflectsFrom(told, at), at) >= cambodia.reflection.value) return [];
    const asked = said.askedSoonerAt === undefined ? Number.NaN : Date.parse(said.askedSoonerAt);
    return asked >= Date.parse(told.at) && asked <= Date.parse(at) ? [] : ['no-time-to-reflect'];
  },
});

/* @__PURE__ */ quoted(
  decisionHasTimeToReflect,
  'Victims shall be entitled to a reasonable reflection period before making a decision',
);
