import { describe, expect, test } from 'vitest';
import { sectionNames } from '../../../packages/domain/src/case/sections.ts';
import { copyStaysWithinItsUse } from '../../../packages/domain/src/rules/copy-stays-within-its-use.ts';
import { asking } from '../../domain/disclosed.ts';
import { breachesOf } from '../judged.ts';

const manifest = { on: '2026-03-05', gate: 'poipet' };
const judge = (said: object) => breachesOf(copyStaysWithinItsUse, { said: asking(said) });

/** Whom something is copied to, what for, and the sections that this takes: typed by hand. */
const given = [
  ['ngo', 'referral', 'identity whereabouts family needs medical hiv testimony legal'],
  ['shelter', 'protection', 'identity whereabouts needs'],
  ['hospital', 'health', 'identity needs medical hiv'],
  ['embassy', 'return', 'identity whereabouts needs travel'],
  ['mission', 'return', 'identity needs travel'],
  ['counterpart', 'return', 'identity whereabouts needs travel'],
  ['border-police', 'return', 'identity travel'],
  ['case-file', 'care', 'medical'],
] as const;

describe.each(given)('copy-stays-within-its-use: %s, %s', (to, use, names) => {
  const sections: readonly string[] = names.split(' ');
  const day = to === 'border-police' ? { manifest } : {};

  test('Standards 6.3(c) allows: the parts of a file that this takes', () => {
    for (const one of sections) expect(judge({ to, for: use, ...day, sections: [one] }), one).toEqual([]);
  });

  test('Standards 6.3(c) refuses: every other part, and any for a use that is not this recipient’s', () => {
    for (const one of sectionNames.filter((name) => !sections.includes(name)))
      expect(judge({ to, for: use, ...day, sections: [one] })).toEqual([`not-for-this-use:${one}`]);
    const other = to === 'embassy' || to === 'mission' || to === 'border-police' ? 'legal' : 'report-to-police';
    expect(judge({ to, for: other, ...day, sections: ['identity'] })).toEqual(['not-for-this-use:identity']);
  });

  test('Standards 6.3(c) refuses: a border without its day and crossing, and anybody else with one', () => {
    const wrong = to === 'border-police' ? {} : { manifest };
    expect(judge({ to, for: use, ...wrong, sections: [sections[0]] })).toEqual(['manifest-missing']);
  });
});
