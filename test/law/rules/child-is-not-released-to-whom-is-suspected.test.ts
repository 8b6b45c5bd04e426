import { describe, expect, test } from 'vitest';
import type { CaseCommandName } from '../../../packages/domain/src/case/commands.ts';
import { childIsNotReleasedToWhomIsSuspected } from '../../../packages/domain/src/rules/child-is-not-released-to-whom-is-suspected.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { released } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const came = (n: number, at = hoursFromNow(-5)) => entryOf({ relation: 'parent', papers: 'none' } as const, at, n);
const found = (outcome: 'no-concern' | 'suspected' | 'unclear', of = 60, hours = -2, n = 70) =>
  entryOf({ companion: idOf(of), outcome, assessedBy: 'ngo' } as const, hoursFromNow(hours), n);

const toFamily = { placement: 'family' };
const judge = (file: object, said: object = toFamily, act: CaseCommandName = 'placePerson') =>
  breachesOf(childIsNotReleasedToWhomIsSuspected, { file: { age: 'presumed-child', ...file }, said, act });

describe('child-is-not-released-to-whom-is-suspected', () => {
  test('Standards 6.1(a) refuses: a child to their family while one who came with them is not assessed, unclear or suspected', () => {
    const companions = [came(60)];
    expect(judge({ companions })).toEqual(['companion:not-assessed']);
    for (const outcome of ['unclear', 'suspected'] as const)
      expect(judge({ companions, companionAssessments: [found(outcome)] })).toEqual([`companion:${outcome}`]);
    const all = { companions: [came(60), came(61), came(62)] };
    expect(judge({ ...all, companionAssessments: [found('suspected'), found('unclear', 61, -1, 71)] })).toEqual([
      'companion:not-assessed',
      'companion:unclear',
      'companion:suspected',
    ]);
  });

  test('Standards 6.1(h) refuses: also on trial, in a stay, and by the second word when it came to light between', () => {
    const file = { companions: [came(60)], releases: [released()] };
    for (const [act, said] of [
      ['startReintegration', { to: 'relatives', decision: idOf(40), consultation: idOf(41) }],
      ['beginStay', { setting: 'community', place: 'a-village', host: 'biological-family' }],
      ['approve', { proposal: idOf(91), answer: 'approved' }],
    ] as const)
      expect(judge(file, said, act), act).toEqual(['companion:not-assessed']);
    for (const [act, said] of [
      ['startReintegration', { to: 'new-family', decision: idOf(40), consultation: idOf(41) }],
      ['beginStay', { setting: 'community', place: 'a-village', host: 'monastery' }],
      ['beginStay', { setting: 'hospital', place: 'a-ward' }],
      ['approve', { proposal: idOf(91), answer: 'declined' }],
      ['approve', { proposal: idOf(92), answer: 'approved' }],
    ] as const)
      expect(judge(file, said, act), JSON.stringify(said)).toEqual([]);
  });

  test('Standards 7.8(d) allows: any other roof, an adult, and a family none of whose people is suspected', () => {
    for (const placement of ['transit-centre', 'shelter', 'ngo', 'hospital'])
      expect(judge({ companions: [came(60)] }, { placement })).toEqual([]);
    expect(judge({ companions: [came(60)], age: 'adult' })).toEqual([]);
    expect(judge({})).toEqual([]);
    expect(judge({ companions: [came(60)], companionAssessments: [found('no-concern')] })).toEqual([]);
  });

  test('Standards 6.1(h) allows: the person’s family, found safe after a stranger who came with them was suspected; of their own people nobody suspected', () => {
    const suspect = { companionAssessments: [found('suspected')] };
    const safe = (hours: number) => ({
      familySafety: [entryOf({ outcome: 'safe', assessedBy: 'ngo' } as const, hoursFromNow(hours), 80)],
    });
    const broker = { companions: [{ ...came(60), relation: 'unrelated' }], ...suspect };
    expect(judge({ ...broker, ...safe(-1) })).toEqual([]);
    expect(judge({ ...broker, ...safe(-3) })).toEqual(['companion:suspected']);
    expect(judge(broker)).toEqual(['companion:suspected']);
    expect(judge({ companions: [came(60)], ...suspect, ...safe(-1) })).toEqual(['companion:suspected']);
  });

  test('goes by what was found last, of what stands at that moment', () => {
    const companions = [came(60)];
    const [clear, suspected] = [found('no-concern', 60, -1, 71), found('suspected')];
    expect(judge({ companions, companionAssessments: [clear, suspected] })).toEqual([]);
    expect(judge({ companions, companionAssessments: [found('no-concern', 60, -3, 71), suspected] })).toEqual([
      'companion:suspected',
    ]);
    const corrects = (n: number) => ({ corrections: [entryOf({ corrects: idOf(n), why: 'wrong' } as const)] });
    expect(judge({ companions, companionAssessments: [clear], ...corrects(71) })).toEqual(['companion:not-assessed']);
    expect(judge({ companions, ...corrects(60) })).toEqual([]);
    expect(judge({ companions: [came(60, hoursFromNow(1))] })).toEqual([]);
  });
});
