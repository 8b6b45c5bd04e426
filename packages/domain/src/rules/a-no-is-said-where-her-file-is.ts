import { ruleAnywhere } from '../law/effect-rule.ts';

export const aNoIsSaidWhereHerFileIs = ruleAnywhere({
  name: 'a-no-is-said-where-her-file-is',
  says: 'Once the person’s file is open, a refusal or a withdrawal goes to their case worker at once: only there does it close what rests on it.',
  restsOn: ['Standards 6.3(b)'],
  basis: 'derived',
  before: ['consented.at-the-border'],
  // An answer waits until somebody reads it; a no must not. What is taken back goes there by itself.
  breaches: ({ effect: { openedAs, isNo } }) =>
    openedAs !== undefined && isNo ? ['a-no-is-said-where-her-file-is'] : [],
});
