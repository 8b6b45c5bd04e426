import { describe, expect, test } from 'vitest';
import type { Consent } from '../../../packages/domain/src/consent/consent.ts';
import { copyRestsOnHerConsent } from '../../../packages/domain/src/rules/copy-rests-on-her-consent.ts';
import { asking, revealingOf } from '../../domain/disclosed.ts';
import { answerOf, idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (consents: readonly Consent[], said: object = {}, at = now) =>
  breachesOf(copyRestsOnHerConsent, { file: { consents: [...consents] }, said: asking(said), at });
const later = '2026-03-03T03:00:00.000Z';

describe('copy-rests-on-her-consent', () => {
  test('Standards 6.3(b) allows: what the person agreed to for this recipient and use, to its last day', () => {
    expect(judge([answerOf('ngo', true)])).toEqual([]);
    expect(judge([answerOf('ngo', true, { organisation: 'ngo-1', until: '2026-03-02' })])).toEqual([]);
  });

  test('Standards 11(7) allows: HIV status and family where the person named them', () => {
    expect(judge([answerOf('ngo', true, { sections: ['hiv'] })], { sections: ['hiv'] })).toEqual([]);
    expect(judge([answerOf('ngo', true, { sections: ['family'] })], { sections: ['family'] })).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a second person what the person took back since it was proposed', () => {
    const answer = (consents: readonly Consent[], said = 'approved') =>
      breachesOf(copyRestsOnHerConsent, {
        file: { consents: [...consents], revealings: [revealingOf()] },
        act: 'approve',
        said: { proposal: idOf(80), answer: said },
      });
    const yes = answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] });
    expect(answer([yes])).toEqual([]);
    expect(answer([{ ...yes, withdrawn: { at: now, entry: 'e' } }])).toEqual(['section-not-agreed:whereabouts']);
    expect(answer([], 'declined')).toEqual([]);
  });

  test('Standards 6.3(b) refuses: no consent, one to another recipient or use, a past one, one taken back', () => {
    const none = ['section-not-agreed:identity'];
    expect(judge([])).toEqual(none);
    expect(judge([answerOf('shelter', true)])).toEqual(none);
    expect(judge([answerOf('ngo', true, { organisation: 'ngo-2' })])).toEqual(none);
    expect(judge([answerOf('ngo', true, { for: 'legal' })])).toEqual(none);
    expect(judge([answerOf('ngo', true, { until: '2026-03-01' })])).toEqual(none);
    expect(judge([answerOf('ngo', true, { withdrawn: { at: now, entry: 'e' } })])).toEqual(none);
  });

  test('Standards 6.3(b) refuses: an act entered for a day before the person said no', () => {
    const ledger = [answerOf('ngo', true), answerOf('ngo', false, { id: 'consent-2', at: later })];
    expect(judge(ledger)).toEqual(['section-not-agreed:identity']);
    expect(judge([answerOf('ngo', true, { withdrawn: { at: later, entry: 'e' } })])).toEqual([
      'section-not-agreed:identity',
    ]);
  });

  test('Standards 11(7) refuses: HIV and family in a bundle that names them not, HIV beside other things', () => {
    expect(judge([answerOf('ngo', true)], { sections: ['identity', 'family', 'hiv'] })).toEqual([
      'section-not-agreed:family',
      'section-not-agreed:hiv',
    ]);
    const beside = answerOf('ngo', true, { sections: ['identity', 'hiv'] });
    expect(judge([beside], { sections: ['hiv'] })).toEqual(['section-not-agreed:hiv']);
  });

  test('Standards 6.3(b) refuses: one copy resting on two consents', () => {
    const two = [answerOf('ngo', true), answerOf('ngo', true, { id: 'consent-2', sections: ['needs'] })];
    expect(judge(two, { sections: ['identity', 'needs'] })).toEqual(['two-consents']);
  });
});
