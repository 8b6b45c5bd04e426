import { openCrises } from '../case/crisis/open-crises.ts';
import { openSearches } from '../case/safety/open-searches.ts';
import { effectRule } from '../law/effect-rule.ts';

/** Who is in danger may still decide so, or be passed on to others; a closing as recovered has its own rule. */
const inCrisis: readonly string[] = ['unreachable', 'uncooperative'];
/** Nobody who is gone decides anything, and nobody else looks for them by the end of this file. */
const whileSought: readonly string[] = [...inCrisis, 'her-decision', 'taken-over'];

export const dangerKeepsTheCaseOpen = effectRule({
  name: 'danger-keeps-the-case-open',
  says: 'No case ends because the person is not reached or does not cooperate while a crisis of theirs is open, and none while they are missing and sought; whoever died, or is proven to be no victim, is not kept in it. No file is erased meanwhile.',
  restsOn: ['Policy III (crisis)', 'Standards 6.1(k)'],
  basis: 'derived',
  before: ['case-ends', 'erased'],
  when: { reason: 'unreachable' },
  breaches: ({ file, effect }) => {
    // With the file goes everything by which somebody could be found, or helped.
    const goes = (by: readonly string[]) => effect.type !== 'case-ends' || by.includes(effect.reason);
    return [
      ...(goes(inCrisis) && openCrises(file).length > 0 ? ['crisis-still-open'] : []),
      ...(goes(whileSought) && openSearches(file).length > 0 ? ['still-sought'] : []),
    ];
  },
});
