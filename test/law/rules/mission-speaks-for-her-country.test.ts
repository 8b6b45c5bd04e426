import { describe, expect, test } from 'vitest';
import { missionSpeaksForHerCountry } from '../../../packages/domain/src/rules/mission-speaks-for-her-country.ts';

const judge = missionSpeaksForHerCountry.breaches;

describe('mission-speaks-for-her-country', () => {
  test('Policy VI.b allows: a mission that the directory holds as speaking for the person’s country; none where it has its own desks', () => {
    expect(judge({ known: true, speaks: true, own: false })).toEqual([]);
    expect(judge(undefined)).toEqual([]);
  });

  test('Policy VI.b refuses: a mission of another country, one that is in no directory, and the organisation that proposes itself', () => {
    expect(judge({ known: true, speaks: false, own: false })).toEqual(['mission-not-accredited']);
    expect(judge({ known: false, speaks: false, own: false })).toEqual(['mission-unknown']);
    expect(judge({ known: true, speaks: true, own: true })).toEqual(['same-organisation']);
  });
});
