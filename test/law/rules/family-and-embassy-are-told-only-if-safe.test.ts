import { describe, expect, test } from 'vitest';
import { familyAndEmbassyAreToldOnlyIfSafe } from '../../../packages/domain/src/rules/family-and-embassy-are-told-only-if-safe.ts';
import { answerOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object, doNotContactEmbassy = false) =>
  breachesOf(familyAndEmbassyAreToldOnlyIfSafe, { file: { doNotContactEmbassy }, said: { missing: 'm', ...said } });

describe('family-and-embassy-are-told-only-if-safe', () => {
  test('Standards 6.1(k) allows: telling the police and partners, and telling family and embassy where that is safe for the person', () => {
    for (const step of ['searched-here', 'friends-asked', 'police-told', 'partner-told'])
      expect(judge({ step }, true), step).toEqual([]);
    for (const step of ['family-told', 'embassy-told']) expect(judge({ step, safe: true }), step).toEqual([]);
    expect(judge({ step: 'family-told', safe: true }, true)).toEqual([]);
  });

  test('Standards 6.1(k) refuses: telling family or embassy where nobody said that it is safe, and an embassy that must not know of them', () => {
    for (const step of ['family-told', 'embassy-told'])
      for (const safe of [undefined, false]) expect(judge({ step, safe }), step).toEqual(['telling-not-safe']);
    expect(judge({ step: 'embassy-told', safe: true }, true)).toEqual(['embassy-must-not-know']);
    const saidNo = {
      file: { consents: [answerOf('embassy', false)] },
      said: { missing: 'm', step: 'embassy-told', safe: true },
    };
    expect(breachesOf(familyAndEmbassyAreToldOnlyIfSafe, saidNo)).toEqual(['embassy-must-not-know']);
    expect(judge({ step: 'embassy-told' }, true)).toEqual(['telling-not-safe', 'embassy-must-not-know']);
  });
});
