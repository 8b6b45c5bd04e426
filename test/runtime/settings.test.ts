import { readSpeakers } from '@homeward/runtime/settings';
import { describe, expect, test } from 'vitest';

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

  test('a corridor that the settings leave out is a fault, not a guess', () => {
    const of = speakersOf({ 'TH-KH': { sender: both, receiver: centre } });
    expect(() => of('KH-TH')).toThrow('the settings say nothing of the corridor KH-TH');
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
