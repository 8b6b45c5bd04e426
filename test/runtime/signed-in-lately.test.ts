import { describe, expect, test } from 'vitest';
import { signedInLately, signInAnew } from '../../packages/runtime/src/signed-in-lately.ts';
import { routeOf } from './events.ts';

const proposing = routeOf('proposeRole');
const reading = routeOf('listStaff');
const issued = 1_780_000_000;
const token = (ago: number) => ({ iat: String(issued), auth_time: String(issued - ago) });

describe('[ASVS-8.4.2] at the office what opens a seat or a device', () => {
  test('is done on a sign-in of the last hour, and not a second later', () => {
    expect(signedInLately('office', proposing, token(3600))).toBe(true);
    expect(signedInLately('office', proposing, token(3601))).toBe(false);
  });

  test.each([
    ['no claims', undefined],
    ['no time of its sign-in', { iat: String(issued) }],
    ['no time of its own', { auth_time: String(issued) }],
    ['words for a time', { iat: 'now', auth_time: 'now' }],
  ])('is not done on a token with %s', (_, claims) => {
    expect(signedInLately('office', proposing, claims)).toBe(false);
  });

  test('is asked for again in the words of RFC 9470, so that the page can send the person to sign in', () => {
    expect(signInAnew).toBe('Bearer error="insufficient_user_authentication", max_age="3600"');
  });
});

test.each(['revokeStaff', 'revokeDevice'])('%s closes at once, on the oldest sign-in', (closing) => {
  expect(signedInLately('office', routeOf(closing), token(8 * 3600))).toBe(true);
});

test('readings of the office, and every other desk, go on for as long as the token is renewed', () => {
  expect(signedInLately('office', reading, token(8 * 3600))).toBe(true);
  expect(signedInLately('transit', proposing, token(8 * 3600))).toBe(true);
});
