import { describe, expect, test } from 'vitest';
import { notAVictimNeedsEvidence } from '../../../packages/domain/src/rules/not-a-victim-needs-evidence.ts';
import { breachesOf } from '../judged.ts';

const judge = (said: object) => breachesOf(notAVictimNeedsEvidence, { said });

describe('not-a-victim-needs-evidence', () => {
  test('Standards 7.1(c) allows: a determination that somebody is presumed or confirmed, without any evidence', () => {
    expect(judge({ status: 'presumed' })).toEqual([]);
    expect(judge({ status: 'confirmed' })).toEqual([]);
    expect(judge({ status: 'presumed', evidence: 'document' })).toEqual([]);
  });

  test('Policy III (presumption of victim) refuses: not a victim without evidence, and by one person whatever the evidence', () => {
    expect(judge({ status: 'not-a-victim' })).toEqual(['evidence-missing', 'second-approver-missing']);
    for (const evidence of ['document', 'statement', 'court-decision', 'joint-interview'])
      expect(judge({ status: 'not-a-victim', evidence })).toEqual(['second-approver-missing']);
  });
});
