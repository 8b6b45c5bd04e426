import { expect, test } from 'vitest';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { blockedContacts } from '../../packages/domain/src/case/disclosures/block-contact.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { actBy, brokenBy, eventOf, fileOf, idOf } from './made.ts';

const { body } = caseCommands.blockContactForCase;
const known = ['contact-embassy-th', 'contact-provider'];
const said = (contact: string, block: 'on' | 'off' = 'on') => body.parse({ contact, block, reason: 'her-wish' });
const decide = (
  file: ReturnType<typeof fileOf>,
  what: ReturnType<typeof said>,
  by: 'case-worker' | 'central-unit' = 'case-worker',
) => decideCase('blockContactForCase', file, what, actBy(by), idOf(60), known);

test('Standards 6.1(a): a contact that is blocked for a case stays blocked until two people have said otherwise since', () => {
  const one = evolveCase(fileOf(), eventOf(decide(fileOf(), said('contact-embassy-th'))));
  expect(blockedContacts(one)).toEqual(['contact-embassy-th']);
  const two = evolveCase(one, eventOf(decide(one, said('contact-provider'))));
  expect(blockedContacts(two)).toEqual(['contact-embassy-th', 'contact-provider']);
  const lifts = (file: typeof two, by?: 'central-unit') =>
    evolveCase(file, eventOf(decide(file, said('contact-embassy-th', 'off'), by)));
  for (const alone of [lifts(two), lifts(lifts(two))])
    expect(blockedContacts(alone)).toEqual(['contact-embassy-th', 'contact-provider']);
  expect(blockedContacts(lifts(lifts(two), 'central-unit'))).toEqual(['contact-provider']);
  const anew = evolveCase(lifts(two), eventOf(decide(two, said('contact-embassy-th'))));
  expect(blockedContacts(lifts(anew, 'central-unit'))).toContain('contact-embassy-th');
});

test('Standards 6.1(a): a name that nobody listed keeps nobody away, and is refused', () => {
  expect(brokenBy(decide(fileOf(), said('contact-embasy-th')))).toEqual({
    'block-names-a-listed-contact': ['no-such-contact'],
  });
});
