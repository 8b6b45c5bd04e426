import { describe, expect, test } from 'vitest';
import { coordinationOf } from '../../packages/domain/src/report/figures/coordination.ts';
import { outcomesOf } from '../../packages/domain/src/report/figures/outcomes.ts';
import { parityOf } from '../../packages/domain/src/report/figures/parity.ts';
import { purposesFound } from '../../packages/domain/src/report/figures/purposes.ts';
import { answerOf, fileOf, idOf, now } from './made.ts';
import { referralOf } from './referrals.ts';

const answered = (outcome: 'provided' | 'accepted' | 'declined') => ({ outcome, offeredAt: now, at: now });
const later = '2026-03-09T03:00:00.000Z';

describe('Figures that a case moves', () => {
  test('R001: purposes, a case for two of them under both', () => {
    const files = [
      fileOf({ exploitation: ['forced-labour', 'begging-dangerous-labour'] }),
      fileOf({ exploitation: ['forced-labour'] }),
    ];
    expect(purposesFound(files)).toMatchObject({ 'forced-labour': 2, 'begging-dangerous-labour': 1, prostitution: 0 });
    expect(Object.keys(purposesFound([]))).toHaveLength(13);
  });

  test('R047, R153: services offered and had, Cambodians beside all others', () => {
    const files = [
      fileOf({ services: { medical: answered('provided'), schooling: answered('declined') } }),
      fileOf({ citizenship: 'VN', services: { medical: answered('accepted') } }),
      fileOf({ citizenship: 'unknown', services: { medical: { outcome: 'not-available', at: now } } }),
    ];
    const { cambodian, foreign } = parityOf(files);
    expect(cambodian).toMatchObject({
      cases: 1,
      delivered: { medical: { offered: 1, had: 1 }, schooling: { offered: 1, had: 0 } },
    });
    expect(foreign).toMatchObject({
      cases: 2,
      delivered: { medical: { offered: 1, had: 1 }, schooling: { offered: 0, had: 0 } },
    });
  });

  test('R149, Policy V.1, Policy V.2: people served, gone home, and found to be victims again', () => {
    const placement = { kind: 'family' as const, at: now };
    const again = { status: 'confirmed' as const, by: 'police', kind: 'police' as const, at: later, id: idOf(61) };
    const files = [
      fileOf({ services: { medical: answered('provided') } }),
      fileOf({ services: { medical: answered('declined') }, placement }),
      fileOf({ placement, determinations: [again] }),
      fileOf({ placement, determinations: [{ ...again, at: now }] }),
      fileOf({ determinations: [again] }),
    ];
    expect(outcomesOf(files)).toEqual({ cases: 5, served: 1, placed: 3, victimAgain: 1 });
  });

  test('R150, R006: identifications at posts without social affairs, referrals, and refusals', () => {
    const at = (
      place: 'police' | 'immigration' | 'shelter',
      participants: readonly ('police' | 'social-affairs')[],
    ) => ({
      status: 'presumed' as const,
      by: 'police',
      kind: 'police' as const,
      at: now,
      place,
      participants: [...participants],
    });
    const file = fileOf({
      determinations: [at('police', ['police']), at('immigration', ['social-affairs']), at('shelter', [])],
      consents: [answerOf('ngo', true), answerOf('police', false, { id: idOf(92) })],
      referrals: [referralOf(60)],
    });
    expect(coordinationOf([file])).toEqual({ atPosts: 2, withoutSocialAffairs: 1, referrals: 1, asked: 2, refused: 1 });
  });
});
