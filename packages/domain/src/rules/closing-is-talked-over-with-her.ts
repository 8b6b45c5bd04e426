import { sinceItBegan } from '../case/closing/cycle.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const closingIsTalkedOverWithHer = effectRule({
  name: 'closing-is-talked-over-with-her',
  says: 'The person is consulted before the case is closed, unless they cannot be reached or have died.',
  restsOn: ['Standards 7.10(b)', 'Standards 7.10(c)', 'Policy III (closure)'],
  basis: 'text',
  before: ['case-ends'],
  when: { reason: 'recovered' },
  naming: ({ closingTalks }) => ({ consultation: closingTalks.at(-1)?.id }),
  breaches: ({ file, effect: { reason, consultation } }) => {
    if (reason === 'unreachable' || reason === 'died') return [];
    // "The victim shall be consulted in making the decision to close the case": this closing, not an earlier one.
    return sinceItBegan(file, file.closingTalks).some(({ id }) => id === consultation) ? [] : ['not-consulted'];
  },
});

/* @__PURE__ */ quoted(
  closingIsTalkedOverWithHer,
  'The victim shall be consulted in making the decision to close the case',
  'In cases where a victim cannot be reached, service providers shall take all steps to try and contact the victim',
  'in consultation with the victim',
);
