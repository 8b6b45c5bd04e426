import { heardOf } from '../case/breaches/heard-of.ts';
import { sinceItBegan } from '../case/closing/cycle.ts';
import { effectRule } from '../law/effect-rule.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const noHastyClosing = effectRule({
  name: 'no-hasty-closing',
  says: 'Where the person does not cooperate, a case closes only after the reasons were explored, time was given and a supervisor agreed.',
  restsOn: ['Standards 7.10(e)'],
  basis: 'derived',
  before: ['case-ends'],
  when: { reason: 'uncooperative' },
  breaches: ({ file, effect: { reason }, recordedAt }) => {
    if (reason !== 'uncooperative') return [];
    // "service providers shall explore the situation and assess the next steps"
    const [first, ...more] = sinceItBegan(file, file.explorations);
    if (first === undefined) return ['reasons-not-explored'];
    const explored = [first, ...more];
    const agreed = sinceItBegan(file, file.closingAgreements).some(({ exploration, by }) =>
      explored.some((one) => one.id === exploration && one.by !== by),
    );
    const waited = dayOf(recordedAt) >= daysAfter(dayOf(heardOf(file, first)), cambodia.timeBeforeClosing.value);
    return [...(agreed ? [] : ['supervisor-has-not-agreed']), ...(waited ? [] : ['hasty'])];
  },
});
