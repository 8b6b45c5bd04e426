import { alreadyAnswered } from '../case/assessment/already-answered.ts';
import { topicsOf } from '../case/assessment/topics.ts';
import { effectRule } from '../law/effect-rule.ts';

export const nobodyIsAskedTwice = effectRule({
  name: 'nobody-is-asked-twice',
  says: 'What the file already answers is asked again only with a reason.',
  restsOn: ['Standards 7.6(f)'],
  basis: 'derived',
  before: ['questioned.assessment', 'questioned.questioning', 'questioned.interview', 'questioned.intake'],
  breaches: ({ file, effect: { asked, again } }) => {
    // "so they can avoid asking unnecessary questions which may re-traumatize the victim"
    if (again !== undefined) return [];
    const topics = topicsOf(asked);
    return alreadyAnswered(file)
      .filter(({ topic }) => topics.includes(topic))
      .map(({ topic }) => `already-answered:${topic}`);
  },
});
