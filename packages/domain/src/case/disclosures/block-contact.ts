import { check } from '../../law/refusal.ts';
import { blockNamesAListedContact } from '../../rules/block-names-a-listed-contact.ts';
import type { CaseState } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { contactBlock } from './track.ts';

/** One contact of the directory hears nothing of this case, even if its office is told (Standards 6.1(a)). */
export const blockContactForCase = caseCommand({
  event: 'ContactBlocked',
  as: 'permit',
  effects: {},
  path: 'contact-blocks',
  group: 'sharing',
  said: contactBlock,
  checks: ({ said, known }) => [check(blockNamesAListedContact, known, said.contact)],
  into: 'contactBlocks',
});

/* @__PURE__ */ documented(blockContactForCase, {
  says: 'One contact of the directory hears nothing of this case, or may again once two people have said so; its office is told by its other contacts.',
  example: { contact: 'contact-embassy-th', reason: 'fear-of-own-authorities' },
});

type Blocks = CaseState['contactBlocks'];

/** The contacts that hear nothing of a case: whoever is kept away stays so until two people have said otherwise since. */
export function blockedContacts({ contactBlocks }: Pick<CaseState, 'contactBlocks'>): readonly string[] {
  const contacts = [...new Set(contactBlocks.map(({ contact }) => contact))];
  return contacts.filter((name) => stands(contactBlocks.filter(({ contact }) => contact === name)));
}

function stands(words: Blocks): boolean {
  const last = words.findLastIndex(({ block }) => block === 'on');
  return last >= 0 && new Set(words.slice(last + 1).map(({ by }) => by)).size <= 1;
}
