import { describe, expect, test } from 'vitest';
import { childIsNotQuestionedAlone } from '../../../packages/domain/src/rules/child-is-not-questioned-alone.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const advocates = [
  entryOf({ proceeding: idOf(1), organisation: 'an-ngo', from: 'lawyer' } as const, hoursFromNow(-1), 70),
];
const judge = (file: object, asker = 'prosecutor', supportPerson = 'beside-her', purpose = 'identification') =>
  breachesOf(childIsNotQuestionedAlone, { file: { age: 'child', ...file }, said: { asker, supportPerson, purpose } });

describe('child-is-not-questioned-alone', () => {
  test('Standards 6.7(e) allows: a child with an advocate and somebody beside them, an adult, and who advises a child', () => {
    expect(judge({ advocates })).toEqual([]);
    expect(judge({ age: 'adult' }, 'prosecutor', 'not-offered')).toEqual([]);
    for (const asker of ['legal-aid', 'embassy']) expect(judge({}, asker, 'not-offered')).toEqual([]);
  });

  test('Standards 6.7(e) refuses: a child before judge, prosecutor or police alone, or without an advocate', () => {
    for (const asker of ['investigating-judge', 'prosecutor', 'police']) {
      expect(judge({}, asker, 'not-offered')).toEqual(['advocate-not-appointed', 'nobody-beside-the-child']);
      expect(judge({ advocates }, asker, 'she-declined')).toEqual(['nobody-beside-the-child']);
      expect(judge({ age: 'presumed-child' }, asker)).toEqual(['advocate-not-appointed']);
    }
  });

  test('Standards 6.7(e) refuses: a child heard as a witness by another authority without an advocate', () => {
    for (const purpose of ['testimony', 'complaint', 'compensation'])
      expect(judge({}, 'embassy', 'beside-her', purpose)).toEqual(['advocate-not-appointed']);
    expect(judge({}, 'legal-aid', 'not-offered', 'testimony')).toEqual([]);
  });
});
