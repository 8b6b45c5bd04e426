import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

const neverWithout: readonly string[] = ['hiv', 'family'];

export const familyProfileGoesNowhereWithoutHer = effectRule({
  name: 'family-profile-goes-nowhere-without-her',
  says: 'HIV status and the profile of the family are shared with the person’s consent or not at all.',
  restsOn: ['Standards 11(7)'],
  basis: 'text',
  before: ['disclosed.exception-asked'],
  // Standards 11(7): "Do not share information … including HIV status and profile of the victim's family unless there is informed consent".
  breaches: ({ effect: { sections } }) =>
    sections.filter((one) => neverWithout.includes(one)).map((one) => `never-without-her:${one}`),
});

/* @__PURE__ */ quoted(
  familyProfileGoesNowhereWithoutHer,
  "including HIV status and profile of the victim's family unless there is informed consent from the victim",
);
