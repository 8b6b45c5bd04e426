import { expect, test } from 'vitest';
import { interventionIsSafe } from '../../../packages/domain/src/rules/intervention-is-safe.ts';
import { afterIntervention } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

const judge = (safely: string) => breachesOf(interventionIsSafe, { said: { safely } });

test('Standards 7.2(f) allows: an intervention that was safe', () => {
  expect(judge('yes')).toEqual([]);
});

test('Standards 7.2(f) refuses: one that was not, for all of it or a part', () => {
  for (const safely of ['partly', 'no']) expect(judge(safely)).toEqual(['intervention-is-safe']);
});

test('Standards 7.2(f): that an intervention was not safe is written down, and stays with what it broke', () => {
  expect(afterIntervention({})).toEqual({});
  expect(afterIntervention({ safely: 'no' })).toEqual({ 'intervention-is-safe': ['intervention-is-safe'] });
});
