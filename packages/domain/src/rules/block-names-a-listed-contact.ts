import { rule, technical } from '../law/rule.ts';

export const blockNamesAListedContact = rule({
  name: 'block-names-a-listed-contact',
  says: 'A contact that is kept away from a case stands in the directory: a name that is misspelt keeps nobody away.',
  ...technical,
  breaches: (known: readonly string[], contact: string) => (known.includes(contact) ? [] : ['no-such-contact']),
});
