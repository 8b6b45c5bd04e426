import { describe, expect, test } from 'vitest';
import { type SectionName, sectionNames } from '../../../packages/domain/src/case/sections.ts';
import { hivIsAgreedToAlone } from '../../../packages/domain/src/rules/hiv-is-agreed-to-alone.ts';
import { breachesOf } from '../judged.ts';

const judge = (sections: readonly SectionName[], given = true) =>
  breachesOf(hivIsAgreedToAlone, { said: { consent: { given, sections } } });
const others = sectionNames.filter((one) => one !== 'hiv');

describe('hiv-is-agreed-to-alone', () => {
  test('Standards 11(7) allows: HIV by itself, and everything else together', () => {
    expect(judge(['hiv'])).toEqual([]);
    expect(judge(['hiv', 'hiv'])).toEqual([]);
    expect(judge(others)).toEqual([]);
  });

  test('Standards 11(7) allows: a no to everything at once', () => {
    expect(judge(sectionNames, false)).toEqual([]);
  });

  test('Standards 11(7) refuses: HIV together with anything', () => {
    for (const one of others) expect(judge([one, 'hiv']), one).toEqual(['hiv-is-agreed-to-alone']);
    expect(judge(sectionNames)).toEqual(['hiv-is-agreed-to-alone']);
  });
});
