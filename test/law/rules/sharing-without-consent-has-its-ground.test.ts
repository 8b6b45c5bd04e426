import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { sharingWithoutConsentHasItsGround } from '../../../packages/domain/src/rules/sharing-without-consent-has-its-ground.ts';
import { exceptionOf } from '../../domain/disclosed.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const stamp = { id: idOf(71), at: now, by: 'case-worker-1' };
const judge = (ground: string, file: object = {}) =>
  breachesOf(sharingWithoutConsentHasItsGround, {
    file: file as Partial<CaseState>,
    said: { ...exceptionOf(), ground },
  });
const unable = { about: 'referral', able: false };
const stands: Readonly<Record<string, object>> = {
  'she-is-missing': { missing: [stamp], missingEnds: [] },
  'she-cannot-decide': { capacities: [{ ...stamp, ...unable }] },
  'child-in-danger': { age: 'child', alerts: [stamp] },
  'police-must-act': { alerts: [stamp] },
};

describe('sharing-without-consent-has-its-ground', () => {
  test('Standards 6.3(b) allows: a search that is open, a finding that the person is unable, a danger the police was told of', () => {
    for (const [ground, file] of Object.entries(stands)) expect(judge(ground, file), ground).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a ground that the file does not show', () => {
    for (const ground of Object.keys(stands)) expect(judge(ground)).toEqual([`no-ground:${ground}`]);
    expect(judge('she-is-missing', { missing: [stamp], missingEnds: [{ ...stamp, missing: stamp.id }] })).toEqual([
      'no-ground:she-is-missing',
    ]);
    expect(judge('she-cannot-decide', { capacities: [{ ...stamp, ...unable, able: true }] })).toEqual([
      'no-ground:she-cannot-decide',
    ]);
    expect(judge('child-in-danger', { age: 'adult', alerts: [stamp] })).toEqual(['no-ground:child-in-danger']);
  });
});
