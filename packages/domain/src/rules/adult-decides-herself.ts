import { findingOn } from '../case/decisions/finding-on.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { isChild } from '../people/age.ts';

export const adultDecidesHerself = effectRule({
  name: 'adult-decides-herself',
  says: 'Nobody decides for an adult unless the last assessment on the matter found the person unable to decide it.',
  restsOn: ['Standards 6.10(d)'],
  basis: 'text',
  before: ['decided-for'],
  // Standards 6.10(d): "only … when they are unable to make their own due to a physical and/or mental or intellectual incapacity".
  breaches: ({ file, effect, at }) => {
    if (isChild(file, at)) return [];
    const found = findingOn(file, effect.about, at);
    if (found === undefined || found.id !== effect.capacity) return ['capacity-not-assessed'];
    return found.able ? ['able-to-decide'] : [];
  },
});

/* @__PURE__ */ quoted(
  adultDecidesHerself,
  "Decisions shall only be made on adult victims' behalves when they are unable to make their own due to a physical and/or mental r intellectual incapacity",
);
