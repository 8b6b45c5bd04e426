import { expect, test } from 'vitest';
import { quality } from '../../packages/domain/src/consent/consent.ts';
import { coveredBy } from '../../packages/domain/src/consent/ledger.ts';
import { sharingWithoutConsentHasItsGround } from '../../packages/domain/src/rules/sharing-without-consent-has-its-ground.ts';
import { breachesOf } from '../law/judged.ts';
import { exceptionOf } from './disclosed.ts';
import { hoursFromNow } from './entry-of.ts';
import { answerOf, idOf, now } from './made.ts';

const asked = (to: 'ngo' | 'hospital' | 'case-file', use: 'care' | 'referral' | 'health') =>
  ({ to, use, sections: ['identity'] }) as const;
const carries = (how: string, question: ReturnType<typeof asked>, more: object = {}) =>
  coveredBy([answerOf(question.to, true, { for: question.use, quality: how as never, ...more })], question, now) !==
  undefined;

test('Standards 6.3(b): only a free yes carries something out of the file', () => {
  for (const how of quality.options) expect(carries(how, asked('ngo', 'referral')), how).toBe(how === 'free');
});

test('Standards 6.3(b): whoever is ill is not kept from a doctor, and nobody from a file', () => {
  expect(carries('unwell', asked('hospital', 'health'))).toBe(true);
  expect(carries('pressed', asked('hospital', 'health'))).toBe(false);
  for (const how of quality.options) expect(carries(how, asked('case-file', 'care')), how).toBe(how !== 'pressed');
});

test('Standards 6.3(b): asked anew when well, the same yes carries; a yes of the ill undoes no no', () => {
  const at = (hours: number) => ({ at: hoursFromNow(hours), for: 'referral' }) as const;
  const unwell = answerOf('ngo', true, { id: 'ill', quality: 'unwell', ...at(-48) });
  const well = answerOf('ngo', true, { id: 'well', ...at(-24) });
  const no = answerOf('ngo', false, { id: 'no', ...at(-72) });
  expect(coveredBy([unwell, well], asked('ngo', 'referral'), now)).toBe('well');
  expect(coveredBy([no, unwell], asked('ngo', 'referral'), now)).toBeUndefined();
});

test('Standards 6.3(b): that the police must act lets nothing go to anybody but the border police', () => {
  const alerts = [{ id: idOf(71), at: now, by: 'x', danger: 'threats', told: 'local-police' }] as never;
  const to = (one: string) =>
    breachesOf(sharingWithoutConsentHasItsGround, {
      file: { alerts },
      said: exceptionOf({ to: one as never, ground: 'police-must-act' }),
    });
  for (const one of ['ngo', 'shelter', 'hospital', 'mission', 'case-file'])
    expect(to(one), one).toEqual(['ground-not-for-them']);
  for (const one of ['embassy', 'counterpart', 'receiving-authority'])
    expect(to(one), one).toEqual(['ground-not-for-them', 'never-abroad-without-consent']);
  expect(to('border-police')).toEqual([]);
});
