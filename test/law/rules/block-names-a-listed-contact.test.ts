import { describe, expect, test } from 'vitest';
import { blockNamesAListedContact } from '../../../packages/domain/src/rules/block-names-a-listed-contact.ts';

const judge = blockNamesAListedContact.breaches;

describe('block-names-a-listed-contact', () => {
  test('A limit allows: a contact that stands in the directory', () => {
    expect(judge(['contact-embassy-th'], 'contact-embassy-th')).toEqual([]);
  });

  test('A limit refuses: one that nobody listed, so that a misspelt name is noticed', () => {
    expect(judge([], 'contact-embasy-th')).toEqual(['no-such-contact']);
    expect(judge(['contact-embassy-th'], 'contact-embasy-th')).toEqual(['no-such-contact']);
  });
});
