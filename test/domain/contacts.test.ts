import { describe, expect, test } from 'vitest';
import { actOf } from '../../packages/domain/src/command.ts';
import { type Channel, freshnessOf, isUsable } from '../../packages/domain/src/directory/channel.ts';
import {
  type ContactAsked,
  type ContactState,
  contactAsked,
  contactState,
} from '../../packages/domain/src/directory/contact.ts';
import { evolveContact } from '../../packages/domain/src/directory/evolve-contact.ts';
import {
  answerContactChange,
  proposeContactChange,
  verifyContact,
} from '../../packages/domain/src/directory/keep-contact.ts';
import { reachOf } from '../../packages/domain/src/directory/reach.ts';
import { brokenBy, eventOf, idOf, people } from './made.ts';

const at = '2026-03-02T03:00:00.000Z';
const keeper = people['directory-keeper'];
const second = people['second-approver'];
const [old, next] = ['old@homeward.example', 'next@homeward.example'] as const;

const asked = (...values: readonly string[]): ContactAsked =>
  contactAsked.parse({
    contact: 'office',
    organisation: 'ministry',
    country: 'TH',
    desk: 'counterpart',
    languages: ['th'],
    purposes: ['handover'],
    channels: values.map((value) => ({ kind: 'email', value, source: 'a letter of the ministry' })),
  });

const proposed = (state: ContactState | undefined, what: ContactAsked, id = idOf(1), when = at) =>
  evolveContact(state, eventOf(proposeContactChange(what, actOf(keeper, when, {}), id)));
const answer = (state: ContactState, by = second, said: 'approved' | 'declined' = 'approved', when = at) =>
  answerContactChange(state, { proposal: idOf(1), answer: said }, actOf(by, when, {}));
const approved = (state: ContactState, when = at) =>
  evolveContact(state, eventOf(answer(state, second, 'approved', when)));
const verified = (state: ContactState, value: string, on: string, result: 'right' | 'wrong' = 'right') =>
  verifyContact(state, { channel: { kind: 'email', value }, on, how: 'call', result }, actOf(keeper, at, {}));

/** Two days after it was listed, called on that day. */
const listed = evolveContact(
  approved(proposed(undefined, asked(old)), '2026-02-26T03:00:00.000Z'),
  eventOf(verified(approved(proposed(undefined, asked(old)), '2026-02-26T03:00:00.000Z'), old, '2026-02-28')),
);
const channelOf = (state: ContactState, value: string): Channel =>
  state.listed?.channels.find((one) => one.value === value) ?? expect.fail(value);

describe('Standards 7.3(b): a channel of the directory', () => {
  const called = channelOf(listed, old);

  test('is fresh for 90 days after somebody verified it, then shown as stale, and from the 180th day on nothing is sent to it', () => {
    const days = ['2026-02-28', '2026-05-28', '2026-05-29', '2026-08-26', '2026-08-27'];
    expect(days.map((day) => freshnessOf(called, `${day}T12:00:00.000Z`))).toEqual([
      'fresh',
      'fresh',
      'stale',
      'stale',
      'too-old',
    ]);
    expect(days.map((day) => isUsable(called, `${day}T12:00:00.000Z`))).toEqual([true, true, true, true, false]);
  });

  test('that nobody verified is shown and never used', () => {
    const { verified: _, ...never } = called;
    expect(freshnessOf(never, '2026-03-02T03:00:00.000Z')).toBe('never-verified');
    expect(isUsable(never, '2026-03-02T03:00:00.000Z')).toBe(false);
  });

  test('found wrong is out of use at once; found right after all, it waits like a new one', () => {
    const wrong = evolveContact(listed, eventOf(verified(listed, old, '2026-03-02', 'wrong')));
    expect(freshnessOf(channelOf(wrong, old), at)).toBe('out-of-use');
    const right = evolveContact(wrong, eventOf(verified(wrong, old, '2026-03-02')));
    expect(freshnessOf(channelOf(right, old), at)).toBe('cooling-off');
    expect(freshnessOf(channelOf(right, old), '2026-03-03T03:00:00.000Z')).toBe('fresh');
  });

  test('is not verified by a day to come, nor by an older note than the last word on it', () => {
    const wrong = evolveContact(listed, eventOf(verified(listed, old, '2026-03-02', 'wrong')));
    expect(brokenBy(verified(listed, old, '2099-01-01'))).toEqual({
      'verification-is-the-last-word': ['day-has-not-come'],
    });
    expect(brokenBy(verified(wrong, old, '2026-03-01'))).toEqual({
      'verification-is-the-last-word': ['said-since-then'],
    });
  });

  test('is verified only where it stands', () => {
    expect(brokenBy(verified(listed, next, '2026-03-02'))).toEqual({
      'channel-stands-in-its-contact': ['no-such-channel'],
    });
  });
});

describe('A change of a contact', () => {
  test('by one person changes nothing that is used', () => {
    const waiting = proposed(listed, asked(next));
    expect(waiting.listed).toEqual(listed.listed);
    expect(contactState.parse(waiting)).toEqual(waiting);
    expect(brokenBy(answer(waiting, { ...keeper, role: 'second-approver' }))).toEqual({
      'contact-is-changed-by-two-people': ['own-proposal', 'own-organisation'],
    });
    expect(brokenBy(answer(waiting, { ...second, organisation: keeper.organisation }))).toEqual({
      'contact-is-changed-by-two-people': ['own-organisation'],
    });
    expect(brokenBy(answer(listed))).toEqual({ 'contact-is-changed-by-two-people': ['no-open-proposal'] });
  });

  test('by two is used 24 hours later, once it was verified; who was reached there before is told, in the language it had', () => {
    const waiting = proposed(listed, { ...asked(next), languages: ['en'] });
    const said = eventOf(answer(waiting));
    expect(said).toMatchObject({ tells: { addresses: [old], language: 'th' } });
    expect(said).not.toHaveProperty('joins');
    const changed = evolveContact(waiting, said);
    const called = evolveContact(changed, eventOf(verified(changed, next, '2026-03-02')));
    expect(reachOf(called.listed ?? expect.fail(), '2026-03-03T02:59:59.999Z')).toEqual({ unreached: 'cooling-off' });
    expect(reachOf(called.listed ?? expect.fail(), '2026-03-03T03:00:00.000Z')).toEqual({ email: next });
    expect(reachOf(changed.listed ?? expect.fail(), '2026-03-03T03:00:00.000Z')).toEqual({
      unreached: 'never-verified',
    });
  });

  test('that puts another address first tells the one that was there, which keeps what is known of it', () => {
    const waiting = proposed(listed, asked(next, old));
    const said = eventOf(answer(waiting));
    expect(said).toMatchObject({ tells: { addresses: [old], language: 'th' } });
    const changed = evolveContact(waiting, said);
    expect(channelOf(changed, old)).toEqual(channelOf(listed, old));
    expect(reachOf(changed.listed ?? expect.fail(), at)).toEqual({ email: old });
  });

  test('of hours or languages alone moves nothing and tells nobody', () => {
    const said = eventOf(answer(proposed(listed, { ...asked(old), hours: 'weekdays', languages: ['en'] })));
    expect([said].map((one) => ['tells' in one, 'joins' in one])).toEqual([[false, false]]);
  });

  test.each([
    ['another desk', { desk: 'embassy' as const }],
    ['another country', { country: 'VN' as const }],
    ['another organisation', { organisation: 'another-ministry' }],
    ['another purpose', { purposes: ['handover' as const, 'complaint' as const] }],
  ])(
    'that makes it one of %s is a new contact: its channels wait and are verified anew, whoever is there is told',
    (_, more) => {
      const waiting = proposed(listed, { ...asked(old), ...more });
      const said = eventOf(answer(waiting));
      expect(said).toMatchObject({ tells: { addresses: [old] }, joins: {} });
      const changed = evolveContact(waiting, said);
      expect(freshnessOf(channelOf(changed, old), at)).toBe('cooling-off');
      expect(freshnessOf(channelOf(changed, old), '2026-03-05T03:00:00.000Z')).toBe('never-verified');
    },
  );

  test('that is the first of its contact tells whoever gets that desk’s notices already', () => {
    const said = eventOf(answer(proposed(undefined, asked(next))));
    expect(said).toMatchObject({ joins: { country: 'TH', desk: 'counterpart' } });
    expect(said).not.toHaveProperty('tells');
  });

  test('writes to no stranger: an address that was only read in print is told nothing', () => {
    const printed = contactState.parse({
      id: 'office',
      status: 'listed',
      listed: {
        organisation: 'ministry',
        country: 'TH',
        purposes: [],
        languages: [],
        channels: [{ kind: 'email', value: old, source: 'print' }],
      },
    });
    expect(eventOf(answer(proposed(printed, asked(next))))).toMatchObject({ tells: { addresses: [] } });
  });

  test.each(['office@ministry,go.th', 'office', 'a@b.example\nbcc: c@d.example'])(
    'takes no address that mail cannot go to: %j',
    (value) => {
      expect(() => asked(value)).toThrow();
    },
  );

  test('that is declined leaves what was there, or nothing', () => {
    const waiting = proposed(listed, asked(next));
    expect(evolveContact(waiting, eventOf(answer(waiting, second, 'declined')))).toEqual(listed);
    const first = proposed(undefined, asked(old));
    expect(evolveContact(first, eventOf(answer(first, second, 'declined')))).toEqual({
      id: 'office',
      status: 'declined',
    });
  });

  test('that comes later takes the place of the one that waits', () => {
    const later = proposed(proposed(listed, asked(next)), asked('third@homeward.example'), idOf(2));
    expect(brokenBy(answer(later))).toEqual({ 'contact-is-changed-by-two-people': ['no-open-proposal'] });
  });
});
