import { describe, expect, test } from 'vitest';
import { reception } from '../../../packages/domain/src/case/reception/track.ts';
import { greetingSaysHow } from '../../../packages/domain/src/rules/greeting-says-how.ts';
import { breachesOf } from '../judged.ts';

const found = (said: object) => breachesOf(greetingSaysHow, { said: { place: 'a-place', done: [], ...said } });

describe('greeting-says-how', () => {
  test('Standards 7.4(b) allows: each of the three ways to greet the person, and a reception in which nobody has greeted them yet', () => {
    for (const greeting of reception().greeting.unwrap().options)
      expect(found({ done: ['made-safe', 'greeted'], greeting })).toEqual([]);
    expect(found({ done: ['made-safe'] })).toEqual([]);
    expect(found({ greeting: 'as-she-wished' })).toEqual([]);
  });

  test('Standards 7.4(b) refuses: that the person was greeted, and nobody says by whom', () => {
    expect(found({ done: ['greeted'] })).toEqual(['greeting-not-said']);
  });
});
