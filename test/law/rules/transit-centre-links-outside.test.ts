import { describe, expect, test } from 'vitest';
import { transitCentreLinksOutside } from '../../../packages/domain/src/rules/transit-centre-links-outside.ts';
import { idOf, now } from '../../domain/made.ts';
import { referralOf } from '../../domain/referrals.ts';
import { breachesOf } from '../judged.ts';

const stamp = { id: idOf(61), at: now, by: 'x' };
const stay = (setting: 'transit-centre' | 'hospital') => [{ ...stamp, setting, place: 'a-place' }];
const answered = (['safety', 'shelter', 'food', 'medical-care', 'psychological-care'] as const).map((need) => ({
  ...stamp,
  need,
  answer: 'met' as const,
}));
const offered = { medical: { outcome: 'offered' as const, at: now } };
const referrals = [referralOf(62)];
const close = (file: object, phase = 'reception') => breachesOf(transitCentreLinksOutside, { file, said: { phase } });

describe('transit-centre-links-outside', () => {
  test('Policy II.B allows: to end reception when the person’s urgent needs are answered and an outside service or partner is there', () => {
    const stays = stay('transit-centre');
    expect(close({ stays, basicNeeds: answered, services: offered })).toEqual([]);
    expect(close({ stays, basicNeeds: answered, referrals })).toEqual([]);
  });

  test('Policy II.B allows: to end another phase, to end reception elsewhere, and after the person left', () => {
    expect(close({ stays: stay('transit-centre') }, 'planning')).toEqual([]);
    expect(close({ stays: stay('hospital') })).toEqual([]);
    expect(close({})).toEqual([]);
    const stayEnds = [{ ...stamp, stay: idOf(61), reason: 'moved-on' as const }];
    expect(close({ stays: stay('transit-centre'), stayEnds })).toEqual([]);
  });

  test('Standards 3 refuses: to end reception in a transit centre with an urgent need unanswered or no link to the outside', () => {
    const stays = stay('transit-centre');
    expect(close({ stays, basicNeeds: answered.slice(1) })).toEqual(['need-unanswered:safety', 'no-outside-service']);
    expect(close({ stays, basicNeeds: answered.slice(0, 4), referrals })).toEqual([
      'need-unanswered:psychological-care',
    ]);
    expect(close({ stays, referrals })).toEqual(answered.map(({ need }) => `need-unanswered:${need}`));
    expect(close({ stays, basicNeeds: answered })).toEqual(['no-outside-service']);
  });
});
