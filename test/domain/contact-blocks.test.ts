import { expect, test } from 'vitest';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { blockedContacts } from '../../packages/domain/src/case/disclosures/block-contact.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { actBy, brokenBy, eventOf, fileOf, idOf } from './made.ts';

const { body } = caseCommands.blockContactForCase;
const known = ['contact-embassy-th', 'contact-provider'];
const said = (contact: string, block: 'on' | 'off' = 'on') => body.parse({ contact, block, reason: 'her-wish' });
const decide = (file: ReturnType<typeof fileOf>, what: ReturnType<typeof said>) =>
  decideCase('blockContactForCase', file, what, actBy('case-worker'), idOf(60), known);

test('Standards 6.1(a): a contact that is blocked for a case stays blocked until the last word on it says otherwise', () => {
  const one = evolveCase(fileOf(), eventOf(decide(fileOf(), said('contact-embassy-th'))));
  expect(blockedContacts(one)).toEqual(['contact-embassy-th']);
  const two = evolveCase(one, eventOf(decide(one, said('contact-provider'))));
  expect(blockedContacts(two)).toEqual(['contact-embassy-th', 'contact-provider']);
  const off = evolveCase(two, eventOf(decide(two, said('contact-embassy-th', 'off'))));
  expect(blockedContacts(off)).toEqual(['contact-provider']);
});

test('Standards 6.1(a): a name that nobody listed keeps nobody away, and is refused', () => {
  expect(brokenBy(decide(fileOf(), said('contact-embasy-th')))).toEqual({
    'block-names-a-listed-contact': ['no-such-contact'],
  });
});
