import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { openProposals } from '../../packages/domain/src/case/identification/proposals.ts';
import { afterwards } from './afterwards.ts';
import { stamped } from './closings.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { actBy, answerOf, brokenBy, eventOf, fileOf, idOf, now } from './made.ts';
import { decisionOn, referralOf, referring } from './referrals.ts';

const worker = actBy('case-worker');
const late = actBy('case-worker', { occurredAt: '2026-02-01T00:00:00.000Z' });
const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };

describe('An age found out later', () => {
  const record = (state: CaseState, said: object, act = worker) =>
    keep('recordAge', said as never, { file: state, act });
  const grown = { age: { birth: '1990' } };
  const young = { age: { birth: '2012' } };

  test('Standards 7.1(d): makes an adult of a child, presumed or certain, with evidence only', () => {
    for (const age of ['child', 'presumed-child'] as const) {
      expect(brokenBy(record(fileOf({ age }), grown))).toEqual({
        'uncertain-age-is-a-child': ['adult-without-evidence'],
      });
      const event = eventOf(record(fileOf({ age }), { ...grown, evidence: 'birth-certificate' }));
      expect(evolveCase(fileOf({ age }), event)).toMatchObject({ age: 'adult', ageGroup: '25+' });
    }
  });

  test('makes a child of an adult without any', () => {
    expect(eventOf(record(fileOf(), young))).toMatchObject({ said: { age: 'child', ageGroup: '12-17' } });
    expect(eventOf(record(fileOf(), { age: { unknown: true } }))).toMatchObject({ said: { age: 'presumed-child' } });
    expect(brokenBy(record(fileOf({ age: 'child' }), grown, late))).toEqual({
      ...dated,
      'uncertain-age-is-a-child': ['adult-without-evidence'],
    });
  });
});

describe('The person’s needs', () => {
  test('stand as last recorded', () => {
    const said = { needs: ['rest' as const], hasProceeding: true, signLanguage: true };
    expect(evolveCase(fileOf(), eventOf(keep('recordNeeds', said)))).toMatchObject({
      needs: ['rest'],
      hasProceeding: true,
      signLanguage: true,
      wishesToTravelHome: false,
    });
    expect(brokenBy(keep('recordNeeds', said, { act: late }))).toEqual(dated);
  });
});

describe('A referral', () => {
  const agreed = { consents: [answerOf('ngo', true)], decisions: [decisionOn()] };
  const refer = (state: CaseState, said: object = {}, act = worker) =>
    keep('referCase', { ...referring, to: 'invented-ngo', ...said }, { file: state, act });

  test('Policy III (referral): follows the person’s decision, told in advance, with their consent to such a receiver', () => {
    const state = evolveCase(fileOf(agreed), eventOf(refer(fileOf(agreed))));
    expect(state.referrals).toEqual([{ ...referralOf(60), to: 'invented-ngo' }]);
    const shelter = { ...agreed, consents: [answerOf('shelter', true)] };
    expect(brokenBy(refer(fileOf(shelter), { kind: 'shelter' }))).toEqual({});
  });

  test('says nothing of the person’s decision but its id: there is no tick for it', () => {
    const { body } = caseCommands.referCase;
    const said = { ...referring, to: 'invented-ngo' };
    expect(body.safeParse(said).success).toBe(true);
    for (const flag of [{ toldHer: true }, { decidedBy: 'herself' }])
      expect(body.safeParse({ ...said, ...flag }).success).toBe(false);
    for (const missing of ['decision', 'kind']) {
      const less = Object.fromEntries(Object.entries(said).filter(([name]) => name !== missing));
      expect(body.safeParse(less).success, missing).toBe(false);
    }
  });

  test('by what the person decided, informed, after time to reflect, is accepted; all that is wrong is told at once', () => {
    const informed = {
      language: 'km',
      form: 'spoken',
      understood: true,
    } as const;
    const told = kept(
      fileOf({ consents: agreed.consents }),
      'informForDecision',
      { about: 'referral', ...informed },
      '2026-02-26T03:00:00.000Z',
      41,
    );
    const chosen = { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation: idOf(41) } as const;
    expect(brokenBy(refer(kept(told, 'recordDecision', chosen, now, 40)))).toEqual({});
    expect(brokenBy(refer(fileOf({ consents: [answerOf('police', true)] }), {}, late))).toEqual({
      ...dated,
      'referral-needs-her-decision': ['decision-missing'],
      'referral-needs-consent': ['consent-missing'],
    });
  });
});

const familySafety = [entryOf({ outcome: 'safe', assessedBy: 'ngo' } as const, hoursFromNow(-1), 70)];
const nextDay = '2026-03-10T03:00:00.000Z';

describe('The person’s place', () => {
  const place = (state: CaseState, said: object, act = worker) =>
    keep('placePerson', said as never, { file: state, act });

  test('Standards 6.1(h): of a child with their family is one that was assessed and found safe', () => {
    for (const family of ['unsafe', 'not-found', 'not-assessed'])
      for (const age of ['child', 'presumed-child', 'adult'] as const)
        for (const placement of ['family', 'ngo', 'own-home', 'transit-centre', 'hospital', 'other']) {
          const atHome = age !== 'adult' && ['family', 'own-home', 'other'].includes(placement);
          expect(brokenBy(place(fileOf({ age }), { placement, family }))).toEqual(
            atHome ? { 'child-is-placed-only-with-a-safe-family': [`family:${family}`] } : {},
          );
          expect(brokenBy(place(fileOf({ age, familySafety }), { placement, family }))).toEqual({});
        }
    expect(brokenBy(place(fileOf({ age: 'child' }), { placement: 'family' }, late))).toEqual({
      ...dated,
      'child-is-placed-only-with-a-safe-family': ['family:not-assessed'],
    });
    expect(evolveCase(fileOf(), eventOf(place(fileOf(), { placement: 'transit-centre' })))).toMatchObject({
      placement: { kind: 'transit-centre', at: now },
    });
  });

  test('Standards 6.1(h): of a child with their family waits for a second person; of nobody else, and nowhere else', () => {
    for (const age of ['child', 'presumed-child', 'adult'] as const)
      for (const placement of ['family', 'own-home', 'transit-centre'] as const) {
        const file = afterwards(fileOf({ age, familySafety }), 'placePerson', { placement });
        const waits = age !== 'adult' && placement !== 'transit-centre';
        expect(openProposals(file)).toEqual(waits ? [{ ...stamped(60), act: 'child-to-family', notOf: [] }] : []);
        expect(file.placement?.kind).toBe(waits ? undefined : placement);
      }
  });

  test('Standards 6.1(h): of a child with their family counts from the day a second person agreed, and stays as it was when the person did not', () => {
    const file = afterwards(fileOf({ age: 'child', familySafety }), 'placePerson', { placement: 'family' });
    const answer = (said: 'approved' | 'declined', by: 'supervisor' | 'second-approver') =>
      afterwards(file, 'approve', { proposal: idOf(60), answer: said }, { act: actBy(by, {}, nextDay), id: idOf(62) });
    for (const by of ['supervisor', 'second-approver'] as const) {
      expect(answer('approved', by).placement).toEqual({ kind: 'family', at: nextDay });
      expect(answer('declined', by).placement).toBeUndefined();
      expect(openProposals(answer('declined', by))).toEqual([]);
    }
    expect(brokenBy(keep('approve', { proposal: idOf(60), answer: 'approved' }, { file }))).toEqual({
      'child-goes-to-family-by-two-people': ['own-proposal'],
    });
  });
});

describe('The person’s consent, given later', () => {
  test('joins the ledger under the id of its command', () => {
    const { id: _, at: _at, ...said } = answerOf('counterpart', true);
    const event = eventOf(keep('giveConsent', { consent: said }, { id: idOf(41) }));
    expect(evolveCase(fileOf(), event).consents.at(-1)).toEqual({ ...said, id: idOf(41), at: now });
    expect(brokenBy(keep('giveConsent', { consent: said }, { act: late }))).toEqual(dated);
  });
});
