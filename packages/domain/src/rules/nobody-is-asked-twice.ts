import { alreadyAnswered } from '../case/assessment/already-answered.ts';
import { topicsOf } from '../case/assessment/topics.ts';
import { caseRule } from '../law/case-rule.ts';

export const nobodyIsAskedTwice = caseRule({
  name: 'nobody-is-asked-twice',
  says: 'What the file already answers is asked again only with a reason.',
  restsOn: ['Standards 7.6(f)'],
  basis: 'derived',
  guards: ['recordAssessment', 'recordQuestioning', 'recordInterview', 'recordIntake'],
  breaches: ({ file, said: { asked, again } }) => {
    // "so they can avoid asking unnecessary questions which may re-traumatize the victim"
    if (again !== undefined) return [];
    const topics = topicsOf(asked);
    return alreadyAnswered(file)
      .filter(({ topic }) => topics.includes(topic))
      .map(({ topic }) => `already-answered:${topic}`);
  },
});
