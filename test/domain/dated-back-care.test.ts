import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf, now, people } from './made.ts';
import { advocate, questioned } from './questioned.ts';
import { readyToGo, starting } from './ready-to-go.ts';
import { decisionOn } from './referrals.ts';

const child = { age: 'child', ageGroup: '12-17', childUntil: '2030-01-31' } as const;
const dated = (hours: number) =>
  actOf(people['case-worker'], now, {
    occurredAt: hoursFromNow(hours),
    ...(hours < -24 ? { lateReason: 'from-paper' as const } : {}),
  });

/** What an act of half a day ago breaks, as far as it is known by now. */
function broken(name: Parameters<typeof keep>[0], said: object, file: Partial<CaseState>, hours = -12) {
  return brokenBy(keep(name, said as never, { file: fileOf(file), act: dated(hours) }));
}

test('Standards 7.8(a): nobody is reintegrated who decided against it since, whatever day it is dated to', () => {
  const file = readyToGo();
  expect(broken('startReintegration', starting, file)).toEqual({});
  const against = decisionOn({ id: idOf(41), about: 'reintegration', answer: 'leave-it', at: hoursFromNow(-6) });
  const decisions = [...(file.decisions ?? []), against];
  expect(broken('startReintegration', starting, { ...file, decisions })).toEqual({
    'reintegration-is-her-decision': ['she-decided-otherwise'],
  });
});

test('Standards 6.1(h): a danger that was found since lets nobody go, whatever day either is dated to', () => {
  const danger = { 'risk-comes-before-the-return': ['return-risk-not-acceptable'] };
  const found = (at: string, heardAt?: string) =>
    readyToGo({ risk: 'not-acceptable', ...(heardAt === undefined ? {} : { heardAt }) }, at);
  expect(broken('startReintegration', starting, found(hoursFromNow(-6)))).toEqual(danger);
  expect(broken('startReintegration', starting, found(hoursFromNow(-85), hoursFromNow(-6)))).toEqual(danger);
  expect(broken('startReintegration', starting, found(hoursFromNow(-85)))).toEqual({});
});

const released = {
  ...child,
  releases: [entryOf({ with: 'family' as const }, hoursFromNow(-48), 49)],
  approvals: [entryOf({ proposal: idOf(49), answer: 'approved' } as const, hoursFromNow(-40), 48)],
  familySafety: [entryOf({ outcome: 'safe', assessedBy: 'ngo' } as const, hoursFromNow(-72), 50)],
};
const stay = (host: string) => ({ setting: 'community', place: 'a-village', host });

test('Standards 6.1(a): whom one suspects by now keeps the child from the family, whatever day the going is dated to', () => {
  expect(broken('beginStay', stay('relatives'), released)).toEqual({});
  const came = entryOf({ relation: 'parent', papers: 'none' } as const, hoursFromNow(-6), 51);
  const rule = 'child-is-not-released-to-whom-is-suspected';
  expect(broken('beginStay', stay('relatives'), { ...released, companions: [came] })).toEqual({
    [rule]: ['companion:not-assessed'],
  });
  const found = (outcome: 'suspected' | 'unclear', hours: number) =>
    entryOf({ companion: idOf(51), outcome, assessedBy: 'ngo' } as const, hoursFromNow(hours), 53);
  const corrected = (of: number, ...by: readonly string[]) =>
    by.map((who, n) => ({
      ...entryOf({ corrects: idOf(of), why: 'wrong' } as const, hoursFromNow(-1), 60 + n),
      by: who,
    }));
  const file = {
    ...released,
    companions: [{ ...came, at: hoursFromNow(-60) }],
    companionAssessments: [found('suspected', -6)],
  };
  // Nor does one colleague correct it away, or whom it is of.
  for (const corrections of [[], corrected(53, 'a'), corrected(51, 'a')])
    expect(broken('beginStay', stay('relatives'), { ...file, corrections })).toEqual({
      [rule]: ['companion:suspected'],
    });
  expect(broken('beginStay', stay('relatives'), { ...file, corrections: corrected(51, 'a', 'b') })).toEqual({});
});

test('Standards 6.1(h): an earlier return that came to light since is weighed first, whatever day the going is dated to', () => {
  const earlierReturns = [entryOf({ found: 'same-person' } as const, hoursFromNow(-6), 55)];
  expect(broken('beginStay', stay('relatives'), { ...released, earlierReturns })).toEqual({
    'family-is-assessed-anew': ['family:assess-anew'],
  });
});

test('Standards 6.1(h): what two people agreed to is the family, and no home without a name', () => {
  const alone = { 'child-goes-to-family-by-two-people': ['one-person'] };
  expect(broken('beginStay', stay('own-home'), released)).toEqual({});
  expect(broken('beginStay', stay('other'), released)).toEqual(alone);
  const elsewhere = { ...released, releases: [entryOf({ with: 'other' as const }, hoursFromNow(-48), 49)] };
  expect([broken('beginStay', stay('other'), elsewhere), broken('beginStay', stay('relatives'), elsewhere)]).toEqual([
    {},
    alone,
  ]);
});

test('Standards 6.11(c), 6.11(d): nobody is kept from their childhood into the days of an adult, or against a no of since', () => {
  const decisions = [
    decisionOn({ about: 'child-hold', decidedBy: 'best-interest', opinion: 'followed', at: hoursFromNow(-1300) }),
  ];
  const tracings = [entryOf({ searcher: 'ngo' } as const, hoursFromNow(-2000), 20)];
  const hold = { reason: 'other-danger', decision: idOf(40), tracing: idOf(20) };
  const [file, grown] = [
    { ...child, decisions, tracings },
    { ...child, decisions, tracings, childUntil: '2026-02-28' },
  ];
  const free = { 'only-a-child-is-kept': ['adult-is-free'] };
  expect(broken('holdChild', hold, file, -1200)).toEqual({});
  expect(broken('holdChild', hold, grown, -1200)).toEqual(free);
  const childHolds = [entryOf({ ...hold, reason: 'other-danger' } as const, hoursFromNow(-1250), 21)];
  const review = (outcome: 'continues' | 'ends') =>
    broken('reviewChildHold', { hold: idOf(21), outcome, opinionHeard: true }, { ...grown, childHolds }, -1200);
  expect([review('continues'), review('ends')]).toEqual([free, {}]);
  const no = { ...decisions[0], id: idOf(41), answer: 'leave-it', at: hoursFromNow(-6) } as (typeof decisions)[number];
  expect(broken('holdChild', hold, { ...file, decisions: [...decisions, no] })).toEqual({
    'child-hold-rests-on-her-best-interest': ['best-interest-not-decided'],
  });
});

test('Standards 6.7(e): an advocate who was written down afterwards sat beside nobody, unless a second person saw the paper', () => {
  const heard = (more: object, vouched: CaseState['vouched'] = []) =>
    broken('recordQuestioning', questioned, { ...child, advocates: [{ ...advocate, ...more }], vouched });
  const late = { heardAt: hoursFromNow(-1) };
  expect(heard(late)).toEqual({ 'child-is-not-questioned-alone': ['advocate-not-appointed'] });
  const seen = [{ ...entryOf({ entry: idOf(11), paper: 'court-paper' } as const, now, 12), by: 'somebody-else' }];
  expect([heard({}), heard(late, seen)]).toEqual([{}, {}]);
});
