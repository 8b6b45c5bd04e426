import { describe, expect, test } from 'vitest';
import { confirmedNeedsThreeStages } from '../../../packages/domain/src/rules/confirmed-needs-three-stages.ts';
import { breachesOf } from '../judged.ts';

const answers = ['yes', 'no', 'unknown'] as const;
const twentySeven = answers.flatMap((recruitment) =>
  answers.flatMap((transportation) => answers.map((exploitation) => ({ recruitment, transportation, exploitation }))),
);
const judge = (said: object) => breachesOf(confirmedNeedsThreeStages, { said });

describe('confirmed-needs-three-stages', () => {
  test('Policy I (stages) allows: one of the 27 ways to find three stages to confirm a victim', () => {
    const confirming = twentySeven.filter((stages) => judge({ status: 'confirmed', stages }).length === 0);
    expect(confirming).toEqual([{ recruitment: 'yes', transportation: 'yes', exploitation: 'yes' }]);
  });

  test('Policy III (identification) allows: fewer than three stages to leave the person’s presumed, they never reject anybody', () => {
    expect(twentySeven.flatMap((stages) => judge({ status: 'presumed', stages }))).toEqual([]);
    expect(judge({ status: 'presumed' })).toEqual([]);
    expect(judge({ status: 'not-a-victim' })).toEqual([]);
  });

  test('Policy I (stages) refuses: a confirmation with a stage missing or unknown, and names it', () => {
    expect(judge({ status: 'confirmed' })).toEqual(['stages-missing']);
    expect(
      judge({
        status: 'confirmed',
        stages: { recruitment: 'no', transportation: 'unknown', exploitation: 'yes' },
      }),
    ).toEqual(['stage:recruitment', 'stage:transportation']);
    expect(
      judge({ status: 'confirmed', stages: { recruitment: 'yes', transportation: 'yes', exploitation: 'no' } }),
    ).toEqual(['stage:exploitation']);
  });
});
