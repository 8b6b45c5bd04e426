import { isHerOwn } from '../case/decisions/prepared.ts';
import { latest } from '../case/latest.ts';
import { caseRule } from '../law/case-rule.ts';
import { isChild } from '../people/age.ts';
import { dayOf } from '../time.ts';

export const adultDecidesHerself = caseRule({
  name: 'adult-decides-herself',
  says: 'Nobody decides for an adult unless the last assessment on the matter found her unable to decide it.',
  restsOn: ['Standards 6.10(d)'],
  basis: 'text',
  guards: ['recordDecision'],
  // Standards 6.10(d): "only … when they are unable to make their own due to a physical and/or mental or intellectual incapacity".
  breaches: ({ file, said, at }) => {
    if (isChild(file, at) || isHerOwn(said)) return [];
    const last = latest(file.capacities.filter(({ about }) => about === said.about));
    const stands = last !== undefined && last.id === said.capacity && (last.until ?? dayOf(at)) >= dayOf(at);
    if (!stands) return ['capacity-not-assessed'];
    return last.able ? ['able-to-decide'] : [];
  },
});
