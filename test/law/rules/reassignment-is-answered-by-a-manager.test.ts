import { describe, expect, test } from 'vitest';
import type { Role } from '../../../packages/domain/src/people/actor.ts';
import { reassignmentIsAnsweredByAManager } from '../../../packages/domain/src/rules/reassignment-is-answered-by-a-manager.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const asked = { reassignmentRequests: [stamped(80)] };
const found = (said: object, by: Role = 'supervisor', file: object = asked) =>
  breachesOf(reassignmentIsAnsweredByAManager, { file, said: { request: idOf(80), ...said }, by: people[by] });

describe('reassignment-is-answered-by-a-manager', () => {
  test('Standards 8.1(f) allows: a manager who names another worker, or finds relief', () => {
    expect(found({ answer: 'reassigned', to: 'case-worker-2' })).toEqual([]);
    expect(found({ answer: 'shared', to: 'case-worker-2' })).toEqual([]);
    expect(found({ answer: 'kept-with-relief' })).toEqual([]);
  });

  test('Standards 8.1(f) refuses: an answer to no open request, to oneself, without a name, with the same worker', () => {
    expect(found({ answer: 'kept-with-relief', request: idOf(99) })).toEqual(['no-open-request']);
    const answered = { ...asked, reassignmentAnswers: [{ ...stamped(81), request: idOf(80), answer: 'shared' }] };
    expect(found({ answer: 'kept-with-relief' }, 'supervisor', answered)).toEqual(['no-open-request']);
    const own = { reassignmentRequests: [stamped(80, now, people.supervisor.id)] };
    expect(found({ answer: 'kept-with-relief' }, 'supervisor', own)).toEqual(['own-request']);
    expect(found({ answer: 'reassigned' })).toEqual(['nobody-named']);
    expect(found({ answer: 'shared' })).toEqual(['nobody-named']);
    expect(found({ answer: 'reassigned', to: 'case-worker-1' })).toEqual(['same-worker']);
  });

  test('Standards 8.1(f) refuses: an answer of whoever is no manager, another case worker or anybody else', () => {
    const ofAnother = { reassignmentRequests: [stamped(80, now, 'case-worker-2')] };
    for (const role of ['case-worker', 'central-unit', 'second-approver', 'shift-lead'] as const)
      expect(found({ answer: 'shared', to: 'case-worker-3' }, role, ofAnother)).toEqual(['not-a-manager']);
  });
});
