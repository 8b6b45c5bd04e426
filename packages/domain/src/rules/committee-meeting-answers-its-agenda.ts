import { rule } from '../law/rule.ts';
import type { AgendaItem } from '../oversight/agenda.ts';

type Answered = { readonly item: string };

export const committeeMeetingAnswersItsAgenda = rule({
  name: 'committee-meeting-answers-its-agenda',
  says: 'A yearly meeting of a bilateral committee hears the report of the year and every item that stands open between the two.',
  restsOn: ['Policy VII.3.a(4)', 'Policy VII.3.a(6)'],
  basis: 'derived',
  breaches: (agenda: readonly AgendaItem[], answered: readonly Answered[]) => {
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
