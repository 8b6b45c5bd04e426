import { describe, expect, test } from 'vitest';
import { notAVictimNeedsEvidence } from '../../../packages/domain/src/rules/not-a-victim-needs-evidence.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object) => breachesOf(notAVictimNeedsEvidence, { said });
const answers = ['yes', 'no', 'unknown'] as const;
const twentySeven = answers.flatMap((recruitment) =>
  answers.flatMap((transportation) => answers.map((exploitation) => ({ recruitment, transportation, exploitation }))),
);
const none = { recruitment: 'no', transportation: 'no', exploitation: 'no' };

describe('not-a-victim-needs-evidence', () => {
  test('Standards 7.1(c) allows: a determination that somebody is presumed or confirmed, without any evidence', () => {
    expect(judge({ status: 'presumed' })).toEqual([]);
    expect(judge({ status: 'confirmed' })).toEqual([]);
    expect(judge({ status: 'presumed', stages: { ...none, recruitment: 'unknown' } })).toEqual([]);
  });

  test('Policy I (stages) allows: a proposal with every kind of evidence, each stage known and one of them not found', () => {
    for (const evidence of ['document', 'statement', 'court-decision', 'joint-interview'])
      expect(judge({ status: 'not-a-victim', evidence, stages: none })).toEqual([]);
    const allowed = twentySeven.filter(
      (stages) => judge({ status: 'not-a-victim', evidence: 'document', stages }).length === 0,
    );
    expect(allowed).toHaveLength(7);
    expect(allowed.every((stages) => Object.values(stages).includes('no'))).toBe(true);
  });

  test('Policy III (presumption of victim) refuses: a proposal without evidence or without the stages, naming each', () => {
    expect(judge({ status: 'not-a-victim' })).toEqual(['evidence-missing', 'stages-missing']);
    expect(judge({ status: 'not-a-victim', stages: none })).toEqual(['evidence-missing']);
    expect(judge({ status: 'not-a-victim', evidence: 'statement' })).toEqual(['stages-missing']);
  });

  test('Policy I (stages) refuses: what is not known, and what would make the person a victim', () => {
    const stages = { recruitment: 'unknown', transportation: 'no', exploitation: 'unknown' };
    expect(judge({ status: 'not-a-victim', evidence: 'document', stages })).toEqual([
      'stage-unknown:recruitment',
      'stage-unknown:exploitation',
    ]);
    const all = { recruitment: 'yes', transportation: 'yes', exploitation: 'yes' };
    expect(judge({ status: 'not-a-victim', evidence: 'document', stages: all })).toEqual(['all-stages-found']);
  });
});
