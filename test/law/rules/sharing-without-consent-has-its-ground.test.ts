import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { sharingWithoutConsentHasItsGround } from '../../../packages/domain/src/rules/sharing-without-consent-has-its-ground.ts';
import { exceptionOf } from '../../domain/disclosed.ts';
import { hoursFromNow } from '../../domain/entry-of.ts';
import { answerOf, idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const stamp = { id: idOf(71), at: now, by: 'case-worker-1' };
const judge = (ground: string, file: object = {}, receiver: object = {}) =>
  breachesOf(sharingWithoutConsentHasItsGround, {
    file: file as Partial<CaseState>,
    said: { ...exceptionOf({ to: 'border-police', ...receiver }), ground },
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

  test('Standards 6.3(b) refuses: a danger that was told long ago, and whatever an adult said no to', () => {
    const told = (days: number) => ({ alerts: [{ ...stamp, at: hoursFromNow(-24 * days) }] });
    for (const ground of ['child-in-danger', 'police-must-act']) {
      expect(judge(ground, { ...stands[ground], ...told(30) })).toEqual([]);
      expect(judge(ground, { ...stands[ground], ...told(31) })).toEqual([`no-ground:${ground}`]);
    }
    const { organisation, for: use, sections } = exceptionOf();
    const noes = [
      answerOf('border-police', false, { organisation, for: use, sections: [...sections] }),
      answerOf('border-police', false, { for: use, sections: [...sections] }),
      answerOf('police', false, { for: use, sections: [...sections] }),
    ];
    for (const no of noes)
      for (const [ground, file] of Object.entries(stands))
        expect(judge(ground, { ...file, consents: [no] }), ground).toEqual(
          ground === 'child-in-danger' ? [] : ['she-said-no'],
        );
  });

  test('Standards 6.3(b) refuses: another country, whatever the ground and under whichever kind', () => {
    for (const [ground, file] of Object.entries(stands))
      for (const to of ['embassy', 'counterpart', 'receiving-authority', 'ngo', 'border-police'])
        expect(judge(ground, file, { to, country: 'TH' }), `${ground} ${to}`).toContain('never-abroad-without-consent');
    for (const to of ['embassy', 'counterpart', 'receiving-authority'])
      expect(judge('she-is-missing', stands['she-is-missing'], { to, country: 'KH' }), to).toEqual([
        'never-abroad-without-consent',
      ]);
  });

  test('Standards 6.3(b) refuses: a second person what no ground carries any more', () => {
    const proposed = {
      ...exceptionOf({ to: 'border-police' }),
      id: idOf(80),
      by: 'case-worker-1',
      ground: 'police-must-act',
    };
    const answer = (file: object) =>
      breachesOf(sharingWithoutConsentHasItsGround, {
        file: { exceptions: [proposed], ...file } as Partial<CaseState>,
        act: 'approve',
        said: { proposal: idOf(80), answer: 'approved' },
      });
    expect(answer({ alerts: [stamp] })).toEqual([]);
    expect(answer({})).toEqual(['no-ground:police-must-act']);
  });
});
