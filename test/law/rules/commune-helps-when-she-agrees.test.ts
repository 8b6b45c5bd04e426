import { describe, expect, test } from 'vitest';
import { communeHelpsWhenSheAgrees } from '../../../packages/domain/src/rules/commune-helps-when-she-agrees.ts';
import { answerOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (...consents: readonly ReturnType<typeof answerOf>[]) =>
  breachesOf(communeHelpsWhenSheAgrees, { file: { consents: [...consents] } });

describe('commune-helps-when-she-agrees', () => {
  test('Policy II.D allows: the help of the commune while the person agrees to it', () => {
    expect(found(answerOf('commune', true))).toEqual([]);
    expect(found(answerOf('commune', true, { until: '2026-03-02' }))).toEqual([]);
  });

  test('Policy II.D refuses: the help of a commune that the person was not asked about, refused, or agreed to until yesterday', () => {
    expect(found()).toEqual(['commune-without-her-consent']);
    expect(found(answerOf('family', true))).toEqual(['commune-without-her-consent']);
    expect(found(answerOf('commune', true), answerOf('commune', false))).toEqual(['commune-without-her-consent']);
    expect(found(answerOf('commune', true, { until: '2026-03-01' }))).toEqual(['commune-without-her-consent']);
  });
});
