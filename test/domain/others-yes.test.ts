import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { markReturnProposed } from '../../packages/domain/src/handover/mark-return.ts';
import { afterwards } from './afterwards.ts';
import { asking, copyOf, revealingOf } from './disclosed.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { actBy, answerOf, brokenBy, eventOf, fileOf, idOf, now, people } from './made.ts';
import { decisionOn, referring } from './referrals.ts';

/** A child until yesterday, or still today. */
const childUntil = (day: string) => ({ age: 'child', ageGroup: '12-17', childUntil: day }) as const;
const [grown, child] = [childUntil('2026-03-01'), childUntil('2026-03-02')];
const guardian = answerOf('ngo', true, { id: idOf(40), how: 'guardian', at: hoursFromNow(-48) });
const own = answerOf('ngo', true, { id: idOf(41), at: hoursFromNow(-47) });
const capacity = (able: boolean, hours: number, n: number) =>
  entryOf({ about: 'referral' as const, able, assessedBy: 'doctor' as const }, hoursFromNow(hours), n);

function shared(of: Partial<CaseState>, said: object = {}, occurredAt = now) {
  const body = caseCommands.shareDisclosure.body.parse(asking(said));
  const act = actOf(people['case-worker'], now, { occurredAt });
  return decideCase('shareDisclosure', fileOf(of), body as never, act, idOf(60), ['ngo-1'], 'not-needed');
}
const none = { 'copy-rests-on-her-consent': ['section-not-agreed:identity'] };

describe('Standards 6.3(b), 6.10(d): a yes that others gave carries nothing new once the person answers alone', () => {
  test('no copy of whoever has come of age, whatever day it is dated to, until they say yes themselves', () => {
    expect(brokenBy(shared({ ...child, consents: [guardian] }))).toEqual({});
    expect(brokenBy(shared({ ...grown, consents: [guardian] }))).toEqual(none);
    expect(brokenBy(shared({ ...grown, consents: [guardian] }, {}, hoursFromNow(-20)))).toEqual(none);
    expect(eventOf(shared({ ...grown, consents: [guardian, own] }))).toMatchObject({ said: { consent: own.id } });
  });

  test('no copy of an adult who was found able since; one of whom the last assessment found unable has it', () => {
    const consents = [{ ...guardian, how: 'best-interest' as const }];
    const unable = capacity(false, -50, 70);
    expect(brokenBy(shared({ consents, capacities: [unable] }))).toEqual({});
    expect(brokenBy(shared({ consents, capacities: [unable, capacity(true, -6, 71)] }))).toEqual(none);
  });

  test('an adult whom nobody has assessed yet is not kept from a doctor; whoever was found able is asked', () => {
    const hospital = { to: 'hospital', for: 'health' } as const;
    const consents = [answerOf('hospital', true, { id: idOf(40), how: 'best-interest', at: hoursFromNow(-3) })];
    expect(brokenBy(shared({ consents }, hospital))).toEqual({});
    expect(brokenBy(shared({ consents, capacities: [capacity(true, -1, 71)] }, hospital))).toEqual(none);
  });

  test('no referral, nobody new in the team, and no second word on where the person is', () => {
    const referral = { ...referring, to: 'ngo-1', decision: idOf(40) };
    const decisions = [decisionOn({ at: hoursFromNow(-40) })];
    const refer = (consents: CaseState['consents']) =>
      brokenBy(keep('referCase', referral, { file: fileOf({ ...grown, decisions, consents }) }));
    expect(refer([guardian])).toEqual({ 'referral-needs-consent': ['consent-missing'] });
    expect(refer([guardian, own])).toEqual({});
    const joins = { role: 'counsellor', organisation: 'ngo-1' } as const;
    const join = (of: object) => brokenBy(keep('joinTeam', joins, { file: fileOf({ ...of, consents: [guardian] }) }));
    expect([join(child), join(grown)]).toEqual([
      {},
      { 'providers-plan-when-she-agrees': ['provider-without-her-consent'] },
    ]);
    const where = { ...guardian, for: 'protection', sections: ['whereabouts'] } as const;
    const word = { proposal: idOf(80), answer: 'approved' } as const;
    const reveal = (of: object) => {
      const file = fileOf({ ...of, consents: [{ ...where, sections: ['whereabouts'] }], revealings: [revealingOf()] });
      return brokenBy(keep('approve', word, { file, act: actBy('second-approver') }));
    };
    expect(reveal(child)).toEqual({});
    expect(reveal(grown)).toEqual({ 'copy-rests-on-her-consent': ['section-not-agreed:whereabouts'] });
  });

  test('what was copied before stays with whoever has it, and is copied anew to them, until the person takes it back', () => {
    const copies = [copyOf({ restsOn: { consent: guardian.id } })];
    const file = fileOf({ ...grown, consents: [guardian], copies });
    const name = { section: 'identity' } as const;
    const statuses = (of: CaseState) => of.copies.map(({ status }) => status);
    expect(statuses(afterwards(file, 'writeSection', name))).toEqual(['superseded', 'alive']);
    expect(statuses(afterwards(file, 'withdrawConsent', { consent: guardian.id }))).toEqual(['withdrawn']);
  });
});

test('Standards 6.3(b): a yes that ran out since carries no sheet of a handover, whatever day it is dated to', () => {
  const consent = idOf(42);
  const sheet = { id: idOf(43), to: 'counterpart', country: 'TH', sections: ['identity'], consent } as const;
  const mark = (until: string) => {
    const yes = answerOf('counterpart', true, { id: consent, until, at: hoursFromNow(-90) });
    const sheets = [{ ...sheet, sections: [...sheet.sections] }];
    const said = { handover: idOf(70), judged: undefined, wish: 'open', sheets } as const;
    const act = actOf(people['case-worker'], now, { occurredAt: hoursFromNow(-12) });
    return brokenBy(markReturnProposed(fileOf({ consents: [yes] }), said, act));
  };
  expect([mark('2026-03-02'), mark('2026-03-01')]).toEqual([
    {},
    { 'sharing-needs-consent': ['no-consent:counterpart'] },
  ]);
});
