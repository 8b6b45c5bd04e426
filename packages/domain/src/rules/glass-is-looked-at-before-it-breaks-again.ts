import { openGlass } from '../case/glass/open-glass.ts';
import { effectRule } from '../law/effect-rule.ts';

export const glassIsLookedAtBeforeItBreaksAgain = effectRule({
  name: 'glass-is-looked-at-before-it-breaks-again',
  says: 'A file that somebody opened in an emergency is opened so again by the same worker, or the same organisation, only when a supervisor has looked at the first opening.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  before: ['opened'],
  breaches: ({ file, by }) => {
    const waiting = openGlass(file);
    if (waiting.some((one) => one.by === by.id)) return ['own-opening-waits'];
    return waiting.some(({ of }) => of === by.organisation) ? ['opening-of-the-house-waits'] : [];
  },
});
