import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import type { CaseCommandName } from '../../../packages/domain/src/case/commands.ts';
import { embassyIsToldNothingAgainstHerWill } from '../../../packages/domain/src/rules/embassy-is-told-nothing-against-her-will.ts';
import { asking, exceptionOf } from '../../domain/disclosed.ts';
import { answerOf, idOf } from '../../domain/made.ts';
import { crisis, planned } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

const judged = (file: Partial<CaseState>, said: object, act: CaseCommandName = 'shareDisclosure') =>
  breachesOf(embassyIsToldNothingAgainstHerWill, { file, said, act });
const judge = (to: string, doNotContactEmbassy: boolean) => judged({ doNotContactEmbassy }, asking({ to }));

const first = '2026-01-01T03:00:00.000Z';
const second = '2026-01-02T03:00:00.000Z';
const third = '2026-01-03T03:00:00.000Z';
const heard = (to: 'embassy' | 'mission', given: boolean, at = first, more: object = {}) =>
  answerOf(to, given, { id: `${to}-${at}-${given}`, at, for: 'return', sections: ['identity'], ...more });
/** Something for the embassy that the person was not asked about. */
const unasked = { to: 'embassy', for: 'protection', ground: 'police-must-act' };
const telling = (consents: CaseState['consents'], more: object = {}) =>
  judged({ consents }, asking({ ...unasked, ...more }));
const kept = ['embassy-must-not-know'];

describe('embassy-is-told-nothing-against-her-will', () => {
  test('Standards 6.1(a) allows: others to be given something, and the person’s embassy where nothing stands against it', () => {
    for (const to of ['ngo', 'counterpart', 'border-police']) expect(judge(to, true)).toEqual([]);
    for (const to of ['embassy', 'mission']) expect(judge(to, false)).toEqual([]);
  });

  test('Standards 6.1(a) refuses: anything to a mission of the person’s country where it must not know', () => {
    for (const to of ['embassy', 'mission']) expect(judge(to, true)).toEqual(['embassy-must-not-know']);
  });

  test('Standards 6.1(a) refuses: a plan along with the embassy that must not know, and to begin by one since the person said no', () => {
    const along = { participants: [{ part: 'embassy' as const, organisation: 'an-embassy' }] };
    const no = { consents: [heard('embassy', false)] };
    const begin = (file: Partial<CaseState>, plan = planned(along)) =>
      judged({ ...file, interventions: [plan] }, { crisis }, 'startIntervention');
    for (const file of [no, { doNotContactEmbassy: true }]) {
      expect(judged(file, planned(along), 'planIntervention')).toEqual(kept);
      expect(begin(file)).toEqual(kept);
      expect(begin(file, planned())).toEqual([]);
      expect(judged(file, planned({ officials: 'not-to-know' }), 'planIntervention')).toEqual([]);
    }
    expect(judged({}, planned(along), 'planIntervention')).toEqual([]);
    expect(begin({})).toEqual([]);
  });

  test('Standards 6.3(b) refuses: what the person said no to since, took their yes back from, or said no to of the other mission', () => {
    const back = heard('embassy', true, first, { withdrawn: { at: second, entry: idOf(90) } });
    expect(telling([heard('embassy', false)])).toEqual(kept);
    expect(telling([heard('embassy', true), heard('embassy', false, second)])).toEqual(kept);
    expect(telling([back])).toEqual(kept);
    expect(telling([heard('mission', false)])).toEqual(kept);
    expect(telling([heard('embassy', false)], { to: 'mission' })).toEqual(kept);
  });

  test('Standards 6.3(b) allows: what the person’s later yes opens again, unless the person was flagged when their file was opened', () => {
    const again = [heard('embassy', false), heard('embassy', true, second)];
    expect(telling(again)).toEqual([]);
    expect(judged({ consents: again, doNotContactEmbassy: true }, asking(unasked))).toEqual(kept);
    expect(telling([heard('mission', false, third), heard('embassy', true)])).toEqual([]);
  });

  test('Standards 6.3(b) allows: what a consent that ran out says nothing of', () => {
    expect(telling([heard('embassy', true, first, { until: '2026-01-05' })])).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a section that the person said no to for this use, though their embassy may know of another', () => {
    const consents = [
      heard('embassy', true),
      heard('embassy', false, second, { for: 'protection', sections: ['whereabouts'] }),
    ];
    expect(telling(consents, { sections: ['identity', 'whereabouts'] })).toEqual(kept);
    expect(telling(consents)).toEqual([]);
  });

  test('Standards 6.3(b) refuses: a second person’s word on what was proposed before the person said no', () => {
    const proposed = exceptionOf({ to: 'embassy', country: 'VN', sections: ['identity'] });
    const answer = (one: string, consents: CaseState['consents']) =>
      judged({ exceptions: [proposed], consents }, { proposal: proposed.id, answer: one }, 'approve');
    expect(answer('approved', [heard('embassy', false)])).toEqual(kept);
    expect(answer('declined', [heard('embassy', false)])).toEqual([]);
    expect(answer('approved', [])).toEqual([]);
  });
});
