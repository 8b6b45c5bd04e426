import { ruleAnywhere } from '../law/effect-rule.ts';

export const theBorderMendsWhatItHolds = ruleAnywhere({
  name: 'the-border-mends-what-it-holds',
  says: 'The border desk mends what it logged while it still holds it: after the closing the shift lead does it, and once the person’s words have gone into their file, their case worker.',
  restsOn: ['Standards 6.3(e)', 'Standards 11(6)'],
  basis: 'derived',
  before: ['mended'],
  breaches: ({ effect: { isClosed, isLead, isErased, wordsGone } }) => [
    ...(isErased ? ['erased'] : []),
    ...(!isErased && wordsGone ? ['words-are-gone'] : []),
    ...(isClosed && !isLead ? ['shift-lead-mends'] : []),
  ],
});
