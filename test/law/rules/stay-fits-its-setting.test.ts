import { describe, expect, test } from 'vitest';
import { stayFitsItsSetting } from '../../../packages/domain/src/rules/stay-fits-its-setting.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { breachesOf } from '../judged.ts';

const admissions = [entryOf({ shelter: 'a-place', reason: 'own-choice' } as const)];
const stay = (setting: string, more: object = {}, file: object = { admissions }) =>
  breachesOf(stayFitsItsSetting, { file, said: { setting, place: 'a-place', ...more } });

describe('stay-fits-its-setting', () => {
  test('Standards 3 allows: care in the community by whoever takes them in, and care by a place itself anywhere else', () => {
    for (const host of ['monastery', 'religious-venue', 'biological-family', 'relatives'])
      expect(stay('community', { host })).toEqual([]);
    for (const setting of ['police-post', 'immigration-post', 'transit-centre', 'long-term-shelter', 'hospital'])
      expect(stay(setting)).toEqual([]);
  });

  test('Standards 3 refuses: care in the community by nobody, and a host where the place gives the care', () => {
    expect(stay('community')).toEqual(['host-missing']);
    expect(stay('transit-centre', { host: 'relatives' })).toEqual(['host-outside-the-community']);
  });

  test('Policy II.C refuses: a stay in a long-term shelter that has taken nobody in', () => {
    expect(stay('long-term-shelter', {}, {})).toEqual(['not-admitted']);
    expect(stay('long-term-shelter', { place: 'another-shelter' })).toEqual(['not-admitted']);
    expect(stay('transit-centre', {}, {})).toEqual([]);
  });
});
