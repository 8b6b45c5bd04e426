import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { socialAffairsAreConsultedFirst } from '../../../packages/domain/src/rules/social-affairs-are-consulted-first.ts';
import { daysLater, stamped } from '../../domain/closings.ts';
import { idOf, now, sameDay } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (consultedOn: string, consultation = idOf(80)) =>
  breachesOf(socialAffairsAreConsultedFirst, {
    file: {
      socialAffairs: [{ ...stamped(80), office: 'demo-province', level: 'provincial', consultedOn, advice: 'against' }],
    },
    said: { consultation },
  });

describe('social-affairs-are-consulted-first', () => {
  test('Policy III (consultation) allows: a reintegration of which the province was told, whatever it advised', () => {
    expect(found('2026-02-20')).toEqual([]);
    expect(found(sameDay)).toEqual([]);
  });

  test('Policy III (consultation) refuses: a reintegration nobody consulted on, or only afterwards', () => {
    expect(found(sameDay, idOf(99))).toEqual(['social-affairs-not-consulted']);
    expect(found('2026-03-03')).toEqual(['consulted-afterwards']);
  });

  test('Policy III (consultation) refuses: a case that ends as recovered with the person at home, of whom nobody was asked', () => {
    const end = (kind: 'family' | 'own-home' | 'shelter', reason = 'recovered', asked: Partial<CaseState> = {}) =>
      breachesOf(socialAffairsAreConsultedFirst, {
        file: { placement: { kind, at: daysLater(-1) }, ...asked },
        said: { reason },
        as: 'case-ends',
      });
    expect([end('family'), end('own-home')]).toEqual([
      ['social-affairs-not-consulted'],
      ['social-affairs-not-consulted'],
    ]);
    const socialAffairs = [
      {
        ...stamped(80),
        office: 'demo-province',
        level: 'provincial' as const,
        consultedOn: sameDay,
        advice: 'against' as const,
      },
    ];
    expect([end('shelter'), end('family', 'her-decision'), end('family', 'recovered', { socialAffairs })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('Policy III (consultation) refuses: a consultation on an earlier reintegration, by its writing or by its day', () => {
    const ended = (at: string) => [{ ...stamped(81, at), reintegration: idOf(70), reason: 'unsafe' as const }];
    const asked = (consultedOn: string, at = now) => [
      {
        ...stamped(80, at),
        office: 'demo-province',
        level: 'provincial' as const,
        consultedOn,
        advice: 'against' as const,
      },
    ];
    const judge = (file: Partial<CaseState>) =>
      breachesOf(socialAffairsAreConsultedFirst, { file, said: { consultation: idOf(80) } });
    expect(judge({ socialAffairs: asked(sameDay), endings: ended(daysLater(-1)) })).toEqual([]);
    expect(judge({ socialAffairs: asked(sameDay), endings: ended(now) })).toEqual(['social-affairs-not-consulted']);
    expect(judge({ socialAffairs: asked('2026-02-28'), endings: ended(daysLater(-1)) })).toEqual([
      'consulted-on-an-earlier-one',
    ]);
    expect(judge({ socialAffairs: asked('2026-03-01'), endings: ended(daysLater(-1)) })).toEqual([]);
    expect(judge({ socialAffairs: asked(sameDay, daysLater(1)) })).toEqual(['social-affairs-not-consulted']);
  });
});
