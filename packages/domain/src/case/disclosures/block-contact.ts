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
  says: 'One contact of the directory hears nothing of this case, or may again; its office is told by its other contacts.',
  example: { contact: 'contact-embassy-th', reason: 'fear-of-own-authorities' },
});

/** The contacts that hear nothing of a case: the last entry on each counts. */
export function blockedContacts({ contactBlocks }: Pick<CaseState, 'contactBlocks'>): readonly string[] {
  const last = new Map(contactBlocks.map(({ contact, block }) => [contact, block]));
  return [...last].filter(([, block]) => block === 'on').map(([contact]) => contact);
}
