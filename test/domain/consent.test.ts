import { describe, expect, test } from 'vitest';
import { type Consent, consent, giveConsentBody, recipientKind } from '../../packages/domain/src/consent/consent.ts';
import { consents, isRefused, latestAnswer, refusedSections } from '../../packages/domain/src/consent/ledger.ts';
import { answerOf, idOf, now } from './made.ts';

const before = '2026-03-01T03:00:00.000Z';
const after = '2026-03-03T03:00:00.000Z';

describe('The consent ledger', () => {
  test('Standards 6.3(b): silence is no consent, to anybody', () => {
    expect(recipientKind.options.filter((to) => consents([], to, now))).toEqual([]);
  });

  test('a yes to one is a yes to nobody else', () => {
    for (const to of recipientKind.options) {
      const ledger = [answerOf(to, true)];
      expect(recipientKind.options.filter((one) => consents(ledger, one, now))).toEqual([to]);
    }
  });

  test('a no that names an organisation is one to it under each kind it may be asked for, until a later yes to that kind', () => {
    const care = { for: 'care', organisation: 'house-1' } as const;
    const yes = answerOf('shelter', true, { for: 'care', at: before });
    const no = answerOf('ngo', false, care);
    const asked = (ledger: readonly Consent[], house = 'house-1') => consents(ledger, 'shelter', after, house);
    expect([asked([yes]), asked([yes, no]), asked([yes, no], 'house-2')]).toEqual([true, false, true]);
    expect(asked([yes, no, answerOf('shelter', true, { ...care, at: after })])).toBe(true);
    expect(asked([yes, { ...no, for: 'legal' }])).toBe(true);
    expect(isRefused([yes, no], { to: 'shelter', organisation: 'house-1' }, after)).toBe(true);
    const question = { to: 'hospital', organisation: 'house-1', use: 'care', sections: ['needs'] } as const;
    expect(refusedSections([no], question, after)).toEqual(['needs']);
  });

  test('the last answer counts: a no after a yes, and a yes after a no', () => {
    const yes = answerOf('embassy', true, { at: before });
    const no = answerOf('embassy', false, { at: now });
    expect(consents([yes, no], 'embassy', now)).toBe(false);
    expect(
      consents(
        [
          { ...no, at: before },
          { ...yes, at: now },
        ],
        'embassy',
        now,
      ),
    ).toBe(true);
    expect(latestAnswer([yes, no, answerOf('police', true, { at: after })], 'embassy')).toBe(no);
  });

  test('a paper with an older yes, written down later, does not undo the no the person has said since', () => {
    const no = answerOf('embassy', false, { at: now });
    const fromPaper = answerOf('embassy', true, { at: before });
    expect(consents([no, fromPaper], 'embassy', now)).toBe(false);
  });

  test('of two answers of one moment the later entry counts, however the moment is written', () => {
    const yes = answerOf('ngo', true, { at: '2026-03-02T03:00:00Z' });
    const no = answerOf('ngo', false, { at: '2026-03-02T03:00:00.000Z' });
    expect(consents([yes, no], 'ngo', now)).toBe(false);
    expect(consents([no, yes], 'ngo', now)).toBe(true);
  });

  test('a consent lives to the end of its last day in Cambodia', () => {
    const ledger = [answerOf('ngo', true, { until: '2026-03-02' })];
    expect(consents(ledger, 'ngo', '2026-03-02T16:59:59.000Z')).toBe(true);
    expect(consents(ledger, 'ngo', '2026-03-02T17:00:00.000Z')).toBe(false);
  });

  test('one that has run out does not wake an older one', () => {
    const ledger = [answerOf('ngo', true, { at: before }), answerOf('ngo', true, { until: '2026-03-01' })];
    expect(consents(ledger, 'ngo', now)).toBe(false);
  });
});

describe('An answer as it is sent', () => {
  const { id: _, at: _at, ...said } = answerOf('ngo', true);
  const about = { type: 'case', case: idOf(50) };

  test('names what it is about, and leaves its id and moment to the command', () => {
    expect(giveConsentBody.parse({ about, consent: said }).consent).toEqual(said);
    expect(giveConsentBody.safeParse({ about, consent: { ...said, id: idOf(1) } }).success).toBe(false);
    expect(giveConsentBody.safeParse({ about, consent: { ...said, at: now } }).success).toBe(false);
  });

  test.each([
    [{ to: 'newspaper' }],
    [{ given: 'yes' }],
    [{ sections: ['everything'] }],
    [{ how: 'assumed' }],
    [{ language: 'Khmer' }],
    [{ textVersion: 'words of one’s own, in a field for a version' }],
    [{ textVersion: '2024-02-30' }],
    [{ textVersion: '0' }],
    [{ until: '2569-03-02' }],
    [{ note: 'x' }],
  ])('is refused with %j', (wrong) => {
    expect(consent.safeParse({ ...answerOf('ngo', true), ...wrong }).success).toBe(false);
  });
});
