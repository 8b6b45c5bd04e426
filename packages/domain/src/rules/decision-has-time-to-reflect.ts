import { isTheirNo, isTheirOwn, preparationOf, reflectsFrom, undecided } from '../case/decisions/prepared.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { cambodia } from '../settings/cambodia.ts';
import { hoursBetween } from '../time.ts';

export const decisionHasTimeToReflect = effectRule({
  name: 'decision-has-time-to-reflect',
  says: 'The person’s own decision is taken after time to reflect; sooner only when the person asks for it.',
  restsOn: ['Standards 6.10(b)'],
  basis: 'text',
  before: ['decided.matter', 'decided.taking-part'],
  naming: undecided,
  // Standards 6.10(b): "a reasonable reflection period … shall not be asked or forced by anyone to make hasty decisions".
  breaches: ({ file, effect, recordedAt }) => {
    // Who says no has decided: nobody is made to think a no over.
    const told = isTheirOwn(effect) && !isTheirNo(effect) ? preparationOf(file, effect) : undefined;
    if (told === undefined || hoursBetween(reflectsFrom(file, told), recordedAt) >= cambodia.reflection.value)
      return [];
    const asked = effect.askedSoonerAt === undefined ? Number.NaN : Date.parse(effect.askedSoonerAt);
    return asked >= Date.parse(told.at) && asked <= Date.parse(recordedAt) ? [] : ['no-time-to-reflect'];
  },
});

/* @__PURE__ */ quoted(
  decisionHasTimeToReflect,
  'Victims shall be entitled to a reasonable reflection period before making a decision',
);
