import { readSpeakers } from '@homeward/runtime/settings';
import { describe, expect, test } from 'vitest';
import { usualSpeakers } from '../domain/usual-speakers.ts';

const both = { land: ['counterpart-th', 'embassy-th'], air: ['counterpart-th', 'embassy-th'] };
const centre = { land: ['shift-lead'], air: ['central-unit'] };

function speakersOf(sides: object) {
  return readSpeakers({ variables: { HOMEWARD_SETTINGS: JSON.stringify({ sides }) } });
}

describe('who confirms on a corridor', () => {
  test('is read once for each side; the same by land and air is said once', () => {
    const of = speakersOf({ 'TH-KH': { sender: both, receiver: centre } });
    expect(of('TH-KH')).toEqual({
      S: { land: ['counterpart-th', 'embassy-th'] },
      V: { land: ['shift-lead'], air: ['central-unit'] },
    });
  });

  test('a corridor that a deployer leaves as it is has what its file says', () => {
    const of = speakersOf({ 'TH-KH': { sender: { land: ['embassy-th'], air: ['embassy-th'] }, receiver: centre } });
    expect(of('TH-KH').S).toEqual({ land: ['embassy-th'] });
    for (const country of ['TH', 'VN', 'MY'] as const) {
      expect(speakersOf({})(`${country}-KH`)).toEqual(usualSpeakers(country, 'inbound'));
      expect(of(`KH-${country}`)).toEqual(usualSpeakers(country, 'outbound'));
    }
  });

  test.each([
    ['no settings at all', undefined],
    ['no JSON', '{'],
    ['no sides', '{}'],
    ['a corridor that is none', JSON.stringify({ sides: { 'TH-VN': { sender: both, receiver: centre } } })],
    [
      'a role that is none',
      JSON.stringify({ sides: { 'TH-KH': { sender: both, receiver: { ...centre, air: ['x'] } } } }),
    ],
    ['a side with nobody', JSON.stringify({ sides: { 'TH-KH': { sender: { ...both, land: [] }, receiver: centre } } })],
    ['one side only', JSON.stringify({ sides: { 'TH-KH': { sender: both } } })],
  ])('%s stops the function at its cold start', (_, HOMEWARD_SETTINGS) => {
    expect(() => readSpeakers({ variables: { HOMEWARD_SETTINGS } })).toThrow();
  });
});
