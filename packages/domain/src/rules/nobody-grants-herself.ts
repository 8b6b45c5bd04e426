import { rule } from '../law/rule.ts';
import type { Actor } from '../people/actor.ts';

export const nobodyGrantsHerself = rule({
  name: 'nobody-grants-herself',
  says: 'Nobody proposes, grants or checks a seat of their own.',
  restsOn: ['Standards 6.3(e)', 'Standards 6.1(j)'],
  basis: 'derived',
  breaches: (subject: string, by: Pick<Actor, 'id'>) => (subject === by.id ? ['nobody-grants-herself'] : []),
});
