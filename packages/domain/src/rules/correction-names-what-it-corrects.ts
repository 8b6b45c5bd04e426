import { rule, technical } from '../law/rule.ts';

export const correctionNamesWhatItCorrects = rule({
  name: 'correction-names-what-it-corrects',
  says: 'A correction names the entry that it corrects, and the entry stays.',
  ...technical,
  // That the whole file was entered twice is no correction of an entry: two people say that both files are of one person.
  breaches: (entries: readonly string[], corrects: string, fileTwice = false) => [
    ...(entries.includes(corrects) ? [] : ['no-such-entry']),
    ...(fileTwice ? ['file-entered-twice'] : []),
  ],
});
