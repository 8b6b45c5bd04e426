import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { answerOf, brokenBy, fileOf, idOf, now, people } from './made.ts';
import { decisionOn, referring } from './referrals.ts';

const yes = answerOf('ngo', true, {
  id: idOf(40),
  at: hoursFromNow(-100),
  organisation: 'ngo-with-mou',
  for: 'care',
} as never);
const withdrawn = { ...yes, withdrawn: { at: hoursFromNow(-6), entry: idOf(41) } };
const joins = { role: 'counsellor', organisation: 'ngo-with-mou' } as const;
const dated = (hours: number) => actOf(people['case-worker'], now, { occurredAt: hoursFromNow(hours) });

test('Standards 6.3(b): whoever joins the team rests on what stands now, whatever day it is dated to', () => {
  const [agreed, tookBack] = [fileOf({ consents: [yes] }), fileOf({ consents: [withdrawn] })];
  expect(keep('joinTeam', joins, { file: agreed, act: dated(-12) }).type).toBe('decided');
  expect(brokenBy(keep('joinTeam', joins, { file: tookBack, act: dated(-12) }))).toEqual({
    'providers-plan-when-she-agrees': ['provider-without-her-consent'],
  });
});

test('Standards 6.3(b): what happened before a yes was taken back is written down as it was', () => {
  const plan = { id: idOf(70), at: hoursFromNow(-90), by: 'x', phases: ['recovery'], she: 'took-part' } as never;
  const file = fileOf({ consents: [withdrawn], plans: [plan] });
  const read = keep('recordPlanReading', { plan: idOf(70), provider: 'ngo-with-mou' }, { file, act: dated(-12) });
  expect([read.type, brokenBy(read)]).toEqual(['decided', {}]);
});

test('Standards 6.5(d): whoever has come of age is told all, whatever day the decision to tell less is dated to', () => {
  const less = { amount: 'part', manner: 'in-steps', because: 'age' } as const;
  const of = (childUntil: string) => fileOf({ age: 'child', ageGroup: '12-17', childUntil });
  const act = dated(-12);
  expect(keep('decideChildInformation', less, { file: of('2026-03-02'), act }).type).toBe('decided');
  expect(brokenBy(keep('decideChildInformation', less, { file: of('2026-03-01'), act }))).toEqual({
    'only-a-child-is-told-less': ['adult-is-told-all'],
  });
});

const referral = { ...referring, to: 'ngo-with-mou', decision: idOf(40) };
const referred = (file: Partial<CaseState>) =>
  keep('referCase', referral, {
    file: fileOf({ decisions: [decisionOn({ at: hoursFromNow(-90) })], ...file }),
    act: dated(-12),
  });
const toRefer = { ...yes, id: idOf(42), for: 'referral' } as const;

test('Policy III (referral): nobody is referred on a yes that they took back since, whatever day it is dated to', () => {
  expect(referred({ consents: [toRefer] }).type).toBe('decided');
  expect(referred({ consents: [{ ...toRefer, until: '2026-03-01' }] }).type).toBe('decided');
  const tookBack = { ...toRefer, withdrawn: { at: hoursFromNow(-6), entry: idOf(41) } };
  const no = { 'referral-needs-consent': ['consent-missing'] };
  expect(brokenBy(referred({ consents: [tookBack] }))).toEqual(no);
  const refused = answerOf('ngo', false, { id: idOf(43), at: hoursFromNow(-6), for: 'referral' });
  expect(brokenBy(referred({ consents: [toRefer, refused] }))).toEqual(no);
});

test('Standards 7.3(a): nobody is referred who decided against it since, whatever day it is dated to', () => {
  const against = decisionOn({ id: idOf(44), answer: 'leave-it', at: hoursFromNow(-6) });
  const decisions = [decisionOn({ at: hoursFromNow(-90) }), against];
  expect(brokenBy(referred({ consents: [toRefer], decisions }))).toEqual({
    'referral-needs-her-decision': ['decision-missing'],
  });
});

const ngo = { to: 'ngo', country: 'KH', organisation: 'ngo-with-mou' } as const;

test('Standards 6.3(b): a yes that ran out since carries no copy, whatever day it is dated to', () => {
  const asked = { ...ngo, for: 'care', sections: ['identity'] } as const;
  const share = (until: string) =>
    brokenBy(
      keep('shareDisclosure', asked as never, { file: fileOf({ consents: [{ ...yes, until }] }), act: dated(-12) }),
    );
  expect(share('2026-03-02')).not.toHaveProperty('copy-rests-on-her-consent');
  expect(share('2026-03-01')).toHaveProperty('copy-rests-on-her-consent', ['section-not-agreed:identity']);
});

test('Standards 6.3(b): a danger of then is no ground to share without consent now, whatever day it is dated to', () => {
  const asked = { to: 'border-police', country: 'KH', organisation: 'unit', for: 'return', sections: ['identity'] };
  const share = (days: number) => {
    const alerts = [entryOf({ danger: 'threats', told: 'local-police' }, hoursFromNow(-24 * days), 45)];
    const body = { ...asked, ground: 'police-must-act', words: { because: 'invented' } };
    return brokenBy(keep('shareWithoutConsent', body as never, { file: fileOf({ alerts } as never), act: dated(-24) }));
  };
  const rule = 'sharing-without-consent-has-its-ground';
  expect(share(30)).not.toHaveProperty(rule);
  expect(share(31)).toHaveProperty(rule, ['no-ground:police-must-act']);
});

test('Standards 6.3(c): whom a copy that is over told where the person is, is told anew by two people, whatever day it is dated to', () => {
  const where = { ...ngo, for: 'care', sections: ['whereabouts'] } as const;
  const told = (until: string) => {
    const copy = {
      ...entryOf(
        { ...where, desk: 'partner', restsOn: { consent: idOf(40) }, status: 'alive', until },
        hoursFromNow(-90),
        46,
      ),
    };
    const approvals = [entryOf({ proposal: idOf(47), answer: 'approved' }, hoursFromNow(-90), 46)];
    const file = fileOf({ consents: [{ ...yes, sections: ['whereabouts'] }], copies: [copy], approvals } as never);
    return brokenBy(keep('shareDisclosure', where as never, { file, act: dated(-12) }));
  };
  const rule = 'whereabouts-go-to-a-new-party-by-two-people';
  expect(told('2026-03-02')).not.toHaveProperty(rule);
  expect(told('2026-03-01')).toHaveProperty(rule, ['not-told-where-by-two']);
});

test('Standards 6.10(e): a child is asked for by no family after a no that was said since, whatever day it is dated to', () => {
  const child = { age: 'child', ageGroup: '12-17', childUntil: '2030-01-31' } as const;
  const no = decisionOn({ id: idOf(48), about: 'placement', answer: 'leave-it', at: hoursFromNow(-6) });
  const ask = (decisions: CaseState['decisions']) =>
    brokenBy(keep('placePerson', { placement: 'family' }, { file: fileOf({ ...child, decisions }), act: dated(-12) }));
  expect(ask([])).not.toHaveProperty('child-is-not-placed-against-their-no');
  expect(ask([no])).toHaveProperty('child-is-not-placed-against-their-no', ['child-said-no']);
});

test('Standards 6.1(h): a family that was found unsafe since takes no child in, whatever day the second yes is dated to', () => {
  const child = { age: 'child', ageGroup: '12-17', childUntil: '2030-01-31' } as const;
  const asked = entryOf({ with: 'family' as const }, hoursFromNow(-48), 49);
  const found = (outcome: 'safe' | 'supervised-only', hours: number, n: number) =>
    entryOf({ outcome, assessedBy: 'provincial-social-affairs' as const }, hoursFromNow(hours), n);
  const approved = (...since: readonly CaseState['familySafety'][number][]) => {
    const file = fileOf({ ...child, releases: [asked], familySafety: [found('safe', -72, 50), ...since] });
    const act = actOf(people.supervisor, now, { occurredAt: hoursFromNow(-12) });
    return brokenBy(keep('approve', { proposal: asked.id, answer: 'approved' }, { file, act }));
  };
  const rule = 'child-is-placed-only-with-a-safe-family';
  expect(approved()).not.toHaveProperty(rule);
  expect(approved(found('supervised-only', -6, 51))).toHaveProperty(rule, ['family:supervised-only']);
});

test('Standards 12: nothing of whoever has come of age is let out on a guardian’s yes, whatever day the second word is dated to', () => {
  const said = { purpose: 'search-for-her-family', item: 'her-voice', outlet: 'radio', benefit: 'finds-her-family' };
  const agreed = { ...said, how: 'guardian', quality: 'free', language: 'km', interpreter: false, told: true };
  const item = entryOf({ ...agreed, from: 'social-affairs', standing: 'waiting' }, hoursFromNow(-90), 51);
  const approved = (childUntil: string) => {
    const file = fileOf({ age: 'child', ageGroup: '12-17', childUntil, publications: [item] } as never);
    const act = actOf(people['second-approver'], now, { occurredAt: hoursFromNow(-12) });
    return brokenBy(keep('approve', { proposal: item.id, answer: 'approved' }, { file, act }));
  };
  const no = { 'publication-is-for-her-benefit': ['capacity-not-assessed'] };
  expect([approved('2026-03-02'), approved('2026-03-01')]).toEqual([{}, no]);
});
