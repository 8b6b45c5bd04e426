import { ruleAnywhere } from '../law/effect-rule.ts';

export const committeeMeetingAnswersItsAgenda = ruleAnywhere({
  name: 'committee-meeting-answers-its-agenda',
  says: 'A yearly meeting of a bilateral committee hears the report of the year and every item that stands open between the two.',
  restsOn: ['Policy VII.3.a(4)', 'Policy VII.3.a(6)'],
  basis: 'derived',
  before: ['agreed-between-states.met'],
  breaches: ({ effect: { agenda, answered } }) => {
    const heard = answered.map(({ item }) => item);
    const unheard = new Set(agenda.filter(({ item }) => !heard.includes(item)).map(({ kind }) => kind));
    return [
      ...(unheard.has('report') ? ['report-unheard'] : []),
      ...(unheard.has('dispute') ? ['dispute-unheard'] : []),
      ...(unheard.has('recommendation') ? ['recommendation-unheard'] : []),
      ...(unheard.has('plan-item') ? ['plan-item-unheard'] : []),
    ];
  },
});
