import { rule } from '../law/rule.ts';

export const aNoIsSaidWhereHerFileIs = rule({
  name: 'a-no-is-said-where-her-file-is',
  says: 'Once her file is open, her case worker takes what she refuses or takes back, at once: only there does it close what rests on it.',
  restsOn: ['Standards 6.3(b)'],
  basis: 'derived',
  // An answer waits until somebody reads it; a no must not.
  breaches: (openedAs: string | undefined, isNo: boolean) =>
    openedAs !== undefined && isNo ? ['a-no-is-said-where-her-file-is'] : [],
});
