import { ruleAnywhere } from '../law/effect-rule.ts';

export const monitoringAnswersItsChecklist = ruleAnywhere({
  name: 'monitoring-answers-its-checklist',
  says: 'A monitoring answers every row of its checklist once: kept, not kept, or not seen.',
  restsOn: ['Standards 13(d)'],
  basis: 'derived',
  before: ['provider-judged.monitored'],
  breaches: ({ effect: { answered, rows } }) => [
    ...(rows.every((one) => answered.includes(one)) ? [] : ['rows-unanswered']),
    ...(answered.every((one) => rows.includes(one)) ? [] : ['no-such-row']),
    ...(new Set(answered).size === answered.length ? [] : ['row-twice']),
  ],
});
