import { rule } from '../law/rule.ts';

export const blockNamesAListedContact = rule({
  name: 'block-names-a-listed-contact',
  says: 'A contact that is kept away from a case stands in the directory: a name that is misspelt keeps nobody away.',
  restsOn: ['Standards 6.1(a)'],
  basis: 'derived',
  breaches: (known: readonly string[], contact: string) => (known.includes(contact) ? [] : ['no-such-contact']),
});
