import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { lackingIn } from '../../packages/domain/src/case/lacking.ts';
import { gatesInForce } from '../../packages/domain/src/law/guards.ts';
import { loadRules } from '../../scripts/law/rules.ts';
import { entryOf } from './entry-of.ts';
import { fileOf, idOf, now } from './made.ts';

type Change = Partial<CaseState>;

const rules = await loadRules();

const closed = (change: Change) => closedGates(fileOf(change), now);
const lacking = (change: Change = {}) =>
  Object.fromEntries(lackingIn(fileOf(change), now).map(({ by, what }) => [by, what]));

const proceeding = {
  proceedings: [entryOf({ kind: 'criminal', instance: 'first' })],
  hearings: [entryOf({ proceeding: idOf(70), on: '2026-03-02', court: 'first-instance' })],
} as unknown as Change;
const crisis = { crises: [entryOf({ kind: 'threat' }, now, 40)] } as unknown as Change;
const gone = { missing: [entryOf({}, now, 41)] } as unknown as Change;
const child: Change = { age: 'child' };
const familyFound: Change = { tracingAnswers: [entryOf({ tracing: idOf(1), result: 'found' as const })] };
const returned: Change = {
  reintegrations: [entryOf({ decision: idOf(1), consultation: idOf(2), to: 'own-family' as const })],
};

/** A file, and what of it keeps which command closed: an everyday one where nothing is said. */
const gates: readonly (readonly [string, string, readonly string[], Change])[] = [
  ['decision-follows-its-information', 'recordDecision', ['not-informed-before'], {}],
  ['referral-needs-consent', 'referCase', ['consent-missing'], {}],
  ['commune-helps-when-she-agrees', 'recordCommuneHelp', ['commune-without-her-consent'], {}],
  ['community-hears-at-her-request', 'speakToCommunity', ['she-did-not-ask'], {}],
  ['social-affairs-are-consulted-first', 'startReintegration', ['social-affairs-not-consulted'], {}],
  ['reintegration-is-her-decision', 'startReintegration', ['decision-missing'], {}],
  ['trial-is-confirmed-by-reviews', 'confirmReintegration', ['not-on-trial'], {}],
  ['review-is-of-a-running-reintegration', 'reviewTrial', ['no-running-reintegration'], {}],
  ['closing-is-talked-over-with-her', 'closeCase', ['not-consulted'], {}],
  ['no-hasty-closing', 'closeCase', ['reasons-not-explored'], {}],
  ['care-ends-with-recovery-or-her-decision', 'closeCase', ['not-her-decision'], {}],
  ['only-a-child-is-kept', 'holdChild', ['adult-is-free'], {}],
  [
    'child-is-kept-only-while-the-ground-lasts',
    'holdChild',
    ['found-family-not-assessed'],
    { ...child, ...familyFound },
  ],
  ['childs-case-closes-not-on-her-word-alone', 'closeCase', ['closing-not-decided'], child],
  ['risk-comes-before-the-return', 'startReintegration', ['return-risk-not-assessed'], {}],
  ['one-reintegration-at-a-time', 'startReintegration', ['reintegration-runs'], returned],
  ['only-a-child-is-told-less', 'decideChildInformation', ['adult-is-told-all'], {}],
  ['child-hold-begins-the-search-for-family', 'holdChild', ['family-not-sought'], child],
  ['child-hold-rests-on-her-best-interest', 'holdChild', ['best-interest-not-decided'], child],
  ['taking-part-is-an-informed-choice', 'chooseTakingPart', ['law-not-explained'], proceeding],
  ['childs-hearing-needs-her-advocate', 'recordHearing', ['advocate-not-appointed'], { ...proceeding, ...child }],
  ['risk-comes-before-the-intervention', 'startIntervention', ['risk-not-assessed'], crisis],
  ['rescue-leads-to-a-safe-place', 'startIntervention', ['no-intervention-plan'], crisis],
  ['nobody-rescues-alone', 'startIntervention', ['police-missing'], crisis],
  ['search-ends-after-the-police-was-told', 'endMissing', ['police-not-told'], gone],
  [
    'family-and-embassy-are-told-only-if-safe',
    'recordMissingStep',
    ['embassy-must-not-know'],
    { ...gone, doNotContactEmbassy: true },
  ],
  ['interview-waits-for-care', 'recordInterview', ['need-open:doctor'], { needs: ['doctor'] }],
  ['interview-needs-its-interpreter', 'recordInterview', ['interpreter-missing'], { language: 'th' }],
];

describe('What may not be done yet', () => {
  test.each(gates)(
    '%s keeps %s closed in the case view, with %j and its articles',
    (code, command, breaches, change) => {
      const gate = closed(change).find((one) => one.code === code);
      expect(gate).toMatchObject({ commands: expect.arrayContaining([command]), breaches });
      expect(gate?.says).not.toBe('');
      expect(gate?.restsOn).toEqual(rules.get(code)?.restsOn);
    },
  );

  test('is shown only where the question arises: no crisis, no proceeding, no search, no child', () => {
    const arising = ['startIntervention', 'recordHearing', 'endMissing', 'recordMissingStep', 'recordInterview'];
    expect(closed({}).filter(({ commands }) => commands.some((one) => arising.includes(one)))).toEqual([]);
    expect(closed({}).map(({ code }) => code)).not.toContain('child-hold-begins-the-search-for-family');
  });

  test('says under which answer it was looked at, where another answer may be open', () => {
    const ofClosing = closed({}).filter(({ commands }) => commands.includes('closeCase'));
    expect(ofClosing.map(({ code, when }) => [code, when])).toEqual(
      expect.arrayContaining([
        ['closing-is-prepared', { reason: 'recovered' }],
        ['unreachable-means-sought', { reason: 'unreachable' }],
      ]),
    );
    expect(closed({}).find(({ code }) => code === 'referral-needs-consent')).not.toHaveProperty('when');
  });

  test('opens when the file holds what was asked for', () => {
    const open = (change: Change) => closed(change).map(({ code }) => code);
    const [told, informed] = [entryOf({ understood: true }, '2026-03-01T03:00:00.000Z'), idOf(42)];
    const preparations = [
      { ...entryOf({ about: 'referral', understood: true }, '2026-03-01T03:00:00.000Z'), id: informed },
    ];
    expect(open({ ...proceeding, lawExplained: [told] } as never)).not.toContain('taking-part-is-an-informed-choice');
    expect(open({ preparations } as never)).not.toContain('decision-follows-its-information');
    expect(open({ preparations } as never)).toContain('decision-has-time-to-reflect');
    expect(open({ language: 'th', interpreters: [entryOf({ kind: 'spoken' })] } as never)).not.toContain(
      'interview-needs-its-interpreter',
    );
  });

  test('has a place for every rule that can judge the file alone, and stays small', () => {
    expect(gatesInForce().length).toBeGreaterThanOrEqual(32);
    expect(JSON.stringify(closed({})).length).toBeLessThan(12_000);
    expect(closed({})).toEqual(closed({}));
  });
});

describe('What is missing', () => {
  test('Policy III (recovery), Standards 6.5(a), 7.6: of a new file the sections of the person’s plan, their rights, the risk, assessments and services', () => {
    const found = lacking();
    expect(found).toMatchObject({
      'plan-follows-identification': ['plan:challenges', 'plan:intention', 'plan:objective', 'plan:procedure'],
      'rights-are-told-in-each-phase': ['identification'],
      'health-is-assessed-first': ['mental', 'physical'],
      'risk-comes-before-the-return': ['return-risk-not-assessed'],
    });
    expect(found['services-are-answered-before-return']).toContain('psychological');
    expect(found['basic-needs-are-answered']).toContain('food');
  });

  test('goes when it is there, each entry once, and a closed case lacks nothing', () => {
    const plans = [entryOf({ phases: ['recovery'], she: 'took-part' })] as unknown as CaseState['plans'];
    expect(lacking({ plans })).not.toHaveProperty('plan-follows-identification');
    expect(lackingIn(fileOf({ status: 'closed' }), now)).toEqual([]);
    for (const { what } of lackingIn(fileOf(), now)) expect(what).toEqual([...new Set(what)]);
  });

  test('is no act that nobody needs: a commune’s help or a report to nobody is closed, and not missing', () => {
    expect(lacking()).not.toHaveProperty('commune-helps-when-she-agrees');
    expect(lacking()).not.toHaveProperty('only-a-child-is-kept');
  });
});
