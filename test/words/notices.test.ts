import { languages } from '@homeward/domain/countries/languages';
import type { NoticeKind } from '@homeward/domain/handover/notice-of';
import { sayFromFile } from '@homeward/words/say-from-file';
import { sayWritten } from '@homeward/words/say-written';
import { expect, test } from 'vitest';
import { gateCalled } from '../../scripts/demo/called.ts';
import { leftoversIn } from './leftovers.ts';
import { keysOf, written } from './words-of.ts';

// The compiler holds this list to the union: one too many or too few does not compile.
const kinds: Readonly<Record<NoticeKind, true>> = {
  proposed: true,
  scheduled: true,
  'notice-sent': true,
  departed: true,
  pending: true,
  'handed-over': true,
  arrived: true,
  refused: true,
  postponed: true,
  disputed: true,
  resolved: true,
  changed: true,
  settling: true,
  moving: true,
  'asked-back': true,
  'answered-back': true,
  feedback: true,
  returned: true,
  withdrawn: true,
  'link-sent': true,
  'link-dead': true,
  'confirmed-by-link': true,
  'owed-manifest-sent': true,
  'owed-readiness-confirmed': true,
  'owed-arrival-confirmed': true,
  'owed-first-follow-up': true,
  overdue: true,
};
const happenings = Object.keys(kinds);

/** A referral has no date and no gate: its mail has a link alone. */
const ofReferrals = ['withdrawn', 'answered', 'came', 'due', 'overdue'].flatMap((what) => [
  `referral-${what}-subject`,
  `referral-${what}-body`,
]);

/** What the office says on the telephone, and what an old address is told: nothing of any handover. */
const ofContacts = [
  'contact-changed-subject',
  'contact-changed-body',
  'contact-call-script',
  'memorandum-ends-subject',
  'memorandum-ends-body',
];

/** A link that opens without an account: for how long, and no word of whom. */
const ofLinks = ['one-time-link-subject', 'one-time-link-body', 'received-by-link'];

/** What goes another way is told by its number alone. */
const ofGates = ['rerouted-subject', 'rerouted-body'];

test('each happening has a subject and a body, and an unknown date or gate its words', () => {
  const expected = happenings.flatMap((one) => [`${one}-subject`, `${one}-body`]);
  expect(keysOf('en', 'notices').toSorted()).toEqual(
    [
      ...expected,
      ...ofReferrals,
      ...ofContacts,
      ...ofGates,
      ...ofLinks,
      'date-open',
      'gate-open',
      'not-in-a-mail',
    ].toSorted(),
  );
});

test.each(['en', 'km'] as const)(
  'a mail in %s names a date, a gate and a link, and can name nothing else',
  (language) => {
    const words = written(language, 'notices');
    for (const one of happenings) {
      const names = [...(words[`${one}-body`] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
      expect(names, one).toEqual(['date', 'gate', 'link']);
      expect(words[`${one}-subject`], one).not.toMatch(/[{}\n]/);
    }
  },
);

test('every mail speaks of one handover and of nobody', () => {
  const en = written('en', 'notices');
  for (const one of happenings) {
    expect(en[`${one}-body`]).toMatch(/\bone handover\b/i);
    expect(`${en[`${one}-subject`]} ${en[`${one}-body`]}`).not.toMatch(
      /\b(she|her|he|him|his|person|victim|child|case)\b/i,
    );
  }
});

test('a mail of a referral speaks of one referral and of nobody, and can name nothing', () => {
  const english = ofReferrals.map((one) => written('en', 'notices')[one] ?? '');
  for (const one of english) expect(one).toMatch(/\bone referral\b/i);
  expect(english.join(' ')).not.toMatch(/\b(she|her|he|him|his|person|victim|child|case)\b/i);
  for (const language of ['en', 'km', 'th', 'vi', 'ms'] as const) {
    const said = ofReferrals.map((one) => written(language, 'notices')[one] ?? '').join('\n');
    expect([...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)).toEqual(Array(5).fill('link'));
  }
});

test('a mail with a link that opens without an account can name the link and its hours, and nobody', () => {
  for (const language of ['en', 'km', 'th', 'vi', 'ms'] as const) {
    const said = ofLinks.map((one) => written(language, 'notices')[one] ?? '').join('\n');
    expect([...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted()).toEqual(['hours', 'link', 'link']);
  }
  const en = ofLinks.map((one) => written('en', 'notices')[one]).join(' ');
  expect(en).not.toMatch(/\b(she|her|he|him|his|person|victim|child|case)\b/i);
});

test('no mail holds a code, an id, a day as machines write it or a word of another language', () => {
  for (const language of languages) {
    const gate = gateCalled('poipet').names?.[language] ?? '';
    const values = {
      gate,
      date: sayWritten(language).day('2026-12-02'),
      link: 'https://h.example/x',
      handovers: '3',
      hours: '2',
    };
    for (const key of keysOf(language, 'notices')) {
      const said = sayFromFile(language, 'notices', key, values);
      expect(leftoversIn(said, language), `${language} ${key}`).toEqual([]);
    }
  }
});
