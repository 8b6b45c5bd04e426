import { describe, expect, test } from 'vitest';
import { consentRestsOnATextInUse } from '../../../packages/domain/src/rules/consent-rests-on-a-text-in-use.ts';
import { type ConsentText, consentTexts } from '../../../packages/domain/src/settings/consent-texts.ts';
import { now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const edition = (number: string, from: string, withdrawnOn: string | null): ConsentText => ({
  number,
  from,
  withdrawnOn,
  languages: ['km'],
  source: 'invented for this test',
  verified: 'never verified',
});
const editions = [edition('1', '2026-01-01', '2026-03-02'), edition('2', '2026-03-02', null)];

const judge = (textVersion: string, more: object = {}, at = now, texts: readonly ConsentText[] = editions) =>
  breachesOf(consentRestsOnATextInUse, {
    said: { consent: { given: true, textVersion, language: 'km', interpreter: false, ...more }, at, texts },
  });

describe('consent-rests-on-a-text-in-use', () => {
  test('Standards 6.3(b) allows: the edition that is read on that day, and on its first day', () => {
    expect(judge('2')).toEqual([]);
    expect(judge('1', {}, '2026-03-01T16:59:59.000Z')).toEqual([]);
    expect(judge('1', {}, '2025-12-31T17:00:00.000Z')).toEqual([]);
  });

  test('Standards 6.5(e) allows: any language through an interpreter', () => {
    expect(judge('2', { language: 'vi', interpreter: true })).toEqual([]);
  });

  test('Standards 6.3(b) allows: a no on whatever text', () => {
    expect(judge('99', { given: false })).toEqual([]);
    expect(judge('1', { given: false })).toEqual([]);
  });

  test('Standards 6.3(b) refuses: an edition that was withdrawn, is not read yet, or was never written', () => {
    expect(judge('1')).toEqual(['text-not-in-use']);
    expect(judge('2', {}, '2026-03-01T16:59:59.000Z')).toEqual(['text-not-in-use']);
    expect(judge('3')).toEqual(['text-unknown']);
  });

  test('Standards 6.5(e) refuses: a text in a language that the person was not asked in, without an interpreter', () => {
    expect(judge('2', { language: 'vi' })).toEqual(['text-not-in-her-language']);
  });

  test('one edition is read today; the one before it ended on the day on which this one began', () => {
    const today = consentTexts.filter(({ withdrawnOn }) => withdrawnOn === null);
    expect(today.map(({ number }) => number)).toEqual(['1']);
    expect(judge('2008', {}, now, consentTexts)).toEqual(['text-not-in-use']);
    expect(judge('2008', {}, '2008-06-02T03:00:00.000Z', consentTexts)).toEqual([]);
    expect(new Set(consentTexts.map(({ number }) => number)).size).toBe(consentTexts.length);
    for (const { number, source, verified } of consentTexts)
      expect([source !== '', verified], number).toEqual([true, 'never verified']);
  });
});
