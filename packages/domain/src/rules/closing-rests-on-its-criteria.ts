import { unmetCriteria } from '../case/closing/reached.ts';
import { criteria } from '../case/closing/track.ts';
import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';

export const closingRestsOnItsCriteria = caseRule({
  name: 'closing-rests-on-its-criteria',
  says: 'A case closes as recovered only when its four criteria are met, and what is met says what shows it.',
  restsOn: ['Policy III (closure)'],
  basis: 'text',
  guards: ['closeCase'],
  breaches: ({ said }) => {
    const unmet = said.reason === 'recovered' ? unmetCriteria(said).map((one) => `unmet:${one}`) : [];
    // "There is enough proof indicating that the reintegrated person is both economically and psycho-socially stable."
    const unshown = criteria.filter((one) => said.criteria[one].met && said.criteria[one].evidence === undefined);
    return [...unmet, ...unshown.map((one) => `nothing-shows:${one}`)];
  },
});

/* @__PURE__ */ quoted(
  closingRestsOnItsCriteria,
  'Successful case closure can be made possible based on the following criteria',
  'There is enough proof',
);
