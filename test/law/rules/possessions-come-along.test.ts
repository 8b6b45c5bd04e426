import { expect, test } from 'vitest';
import { possessionsComeAlong } from '../../../packages/domain/src/rules/possessions-come-along.ts';
import { afterIntervention } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

const judge = (possessionsKept: string) => breachesOf(possessionsComeAlong, { said: { possessionsKept } });

test('Standards 7.2(h) allows: an intervention after which the person has their things', () => {
  expect(judge('yes')).toEqual([]);
});

test('Standards 7.2(h) refuses: one in which something was lost or stayed behind', () => {
  for (const kept of ['partly', 'no']) expect(judge(kept)).toEqual(['possessions-come-along']);
});

test('Standards 7.2(h): that things were lost is written down, and stays with what it broke', () => {
  expect(afterIntervention({ possessionsKept: 'partly' })).toEqual({
    'possessions-come-along': ['possessions-come-along'],
  });
});
