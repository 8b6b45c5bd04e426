import { rule } from '../law/rule.ts';

export const correctionNamesWhatItCorrects = rule({
  name: 'correction-names-what-it-corrects',
  says: 'A correction names the entry that it corrects, and the entry stays.',
  restsOn: ['Standards 7.5(e)', 'Standards 7.1(c)'],
  basis: 'derived',
  breaches: (entries: readonly string[], corrects: string) => (entries.includes(corrects) ? [] : ['no-such-entry']),
});
