import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../packages/domain/src/people/actor.ts';
import { sharingWithoutConsentTakesTwo } from '../../../packages/domain/src/rules/sharing-without-consent-takes-two.ts';
import { exceptionOf } from '../../domain/disclosed.ts';
import { idOf, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (by: Actor, proposal = idOf(80)) =>
  breachesOf(sharingWithoutConsentTakesTwo, {
    file: { exceptions: [exceptionOf()] },
    by,
    said: { proposal, answer: 'approved' },
  });

describe('sharing-without-consent-takes-two', () => {
  test('Standards 6.3(b) allows: a second person of another organisation; another proposal is judged elsewhere', () => {
    expect(judge(people['second-approver'])).toEqual([]);
    expect(judge(people['case-worker'], idOf(81))).toEqual([]);
  });

  test('Standards 6.3(b) refuses: whoever proposed it, and anybody of their organisation', () => {
    expect(judge(people['case-worker'])).toEqual(['own-proposal', 'own-organisation']);
    expect(judge(people.supervisor)).toEqual(['own-organisation']);
    expect(judge({ ...people['second-approver'], id: 'case-worker-1' })).toEqual(['own-proposal']);
  });
});
