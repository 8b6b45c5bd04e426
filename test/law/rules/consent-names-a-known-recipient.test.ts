import { describe, expect, test } from 'vitest';
import { consentNamesAKnownRecipient } from '../../../packages/domain/src/rules/consent-names-a-known-recipient.ts';

const judge = (organisation: string | undefined, given = true) =>
  consentNamesAKnownRecipient.breaches({ given, organisation }, ['org-one']);

describe('consent-names-a-known-recipient', () => {
  test('A limit allows: a kind of recipient, and an organisation of the directory', () => {
    expect(judge(undefined)).toEqual([]);
    expect(judge('org-one')).toEqual([]);
  });

  test('A limit allows: a no to whomever the person names', () => {
    expect(judge('org-two', false)).toEqual([]);
  });

  test('A limit refuses: a yes to an organisation that nobody knows', () => {
    expect(judge('org-two')).toEqual(['consent-names-a-known-recipient']);
    expect(consentNamesAKnownRecipient.breaches({ given: true, organisation: 'org-one' }, [])).toHaveLength(1);
  });
});
