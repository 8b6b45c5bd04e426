import { describe, expect, test } from 'vitest';
import { embassyIsToldNothingAgainstHerWill } from '../../../packages/domain/src/rules/embassy-is-told-nothing-against-her-will.ts';
import { asking } from '../../domain/disclosed.ts';
import { breachesOf } from '../judged.ts';

const judge = (to: string, doNotContactEmbassy: boolean) =>
  breachesOf(embassyIsToldNothingAgainstHerWill, { file: { doNotContactEmbassy }, said: asking({ to }) });

describe('embassy-is-told-nothing-against-her-will', () => {
  test('Standards 6.1(a) allows: others to be given something, and her embassy where nothing stands against it', () => {
    for (const to of ['ngo', 'counterpart', 'border-police']) expect(judge(to, true)).toEqual([]);
    for (const to of ['embassy', 'mission']) expect(judge(to, false)).toEqual([]);
  });

  test('Standards 6.1(a) refuses: anything to a mission of her country where it must not know', () => {
    for (const to of ['embassy', 'mission']) expect(judge(to, true)).toEqual(['embassy-must-not-know']);
  });
});
