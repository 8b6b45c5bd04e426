import { mailBackOf } from '@homeward/runtime/mail-event';
import { describe, expect, test } from 'vitest';

const to = (...addresses: readonly string[]) => addresses.map((emailAddress) => ({ emailAddress, status: '5.1.1' }));
const mail = { messageId: 'message-1', source: 'x@invalid', tags: { kind: ['notice'], contact: ['desk-1', 'desk-2'] } };
/** What the mail service tells, with what it does not need and we do not read. */
const told = (detail: object, more: object = {}) =>
  mailBackOf({ source: 'aws.ses', time: '2026-03-02T03:00:00Z', detail: { mail, ...detail }, ...more });
const bounce = (bounceType: string, ...addresses: readonly string[]) => ({
  bounce: { bounceType, bouncedRecipients: to(...addresses) },
});

describe('What the mail service tells of a mail', () => {
  test('that came back for good: to whom it went, when it came back, and one value of each of its tags', () => {
    expect(told(bounce('Permanent', 'a@invalid', 'b@invalid'))).toStrictEqual({
      id: 'message-1',
      at: '2026-03-02T03:00:00.000Z',
      addresses: ['a@invalid', 'b@invalid'],
      tags: { kind: 'notice', contact: 'desk-1' },
    });
    expect(told({ ...bounce('Undetermined', 'a@invalid'), mail: { messageId: 'message-2' } })).toMatchObject({
      id: 'message-2',
      tags: {},
    });
    expect(told({ ...bounce('Permanent', 'a@invalid'), mail: { ...mail, tags: { empty: [] } } })).toMatchObject({
      tags: { empty: '' },
    });
  });

  test('that somebody calls unwanted counts as one that came back, beside whom it bounced from', () => {
    const complaint = { complaint: { complainedRecipients: to('c@invalid') } };
    expect(told(complaint)?.addresses).toEqual(['c@invalid']);
    expect(told({ ...bounce('Permanent', 'a@invalid'), ...complaint })?.addresses).toEqual(['a@invalid', 'c@invalid']);
  });

  test('that is only late, went to nobody, or was taken says nothing', () => {
    expect(told(bounce('Transient', 'a@invalid'))).toBeUndefined();
    expect(told(bounce('Permanent'))).toBeUndefined();
    expect(told({})).toBeUndefined();
  });

  test('from somebody else, or in another shape, is no such event', () => {
    expect(told(bounce('Permanent', 'a@invalid'), { source: 'aws.sns' })).toBeUndefined();
    expect(told({ bounce: { bounceType: 'Permanent' } })).toBeUndefined();
    expect(told({ bounce: { bouncedRecipients: to('a@invalid') } })).toBeUndefined();
    expect(told({ complaint: {} })).toBeUndefined();
    expect(told({ ...bounce('Permanent', 'a@invalid'), mail: {} })).toBeUndefined();
    expect(told({ bounce: { bounceType: 'Permanent', bouncedRecipients: [{}] } })).toBeUndefined();
    expect(mailBackOf(undefined)).toBeUndefined();
  });
});
