import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseState, isOpenPhase } from '../../packages/domain/src/case/case.ts';
import { phase } from '../../packages/domain/src/case/clear.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import * as keep from '../../packages/domain/src/case/keep-case.ts';
import { actBy, answerOf, brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const worker = actBy('case-worker');
const late = actBy('case-worker', { occurredAt: '2026-02-01T00:00:00.000Z' });
const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };

describe('An age found out later', () => {
  const record = (state: CaseState, said: object, act = worker) =>
    keep.recordAge(state, keep.recordAgeBody.parse(said), act);
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
    expect(eventOf(record(fileOf(), young))).toMatchObject({ age: 'child', ageGroup: '12-17' });
    expect(eventOf(record(fileOf(), { age: { unknown: true } }))).toMatchObject({ age: 'presumed-child' });
    expect(brokenBy(record(fileOf({ age: 'child' }), grown, late))).toEqual({
      ...dated,
      'uncertain-age-is-a-child': ['adult-without-evidence'],
    });
  });
});

describe('Her needs', () => {
  test('stand as last recorded', () => {
    const said = keep.recordNeedsBody.parse({ needs: ['rest'], hasProceeding: true, signLanguage: true });
    expect(evolveCase(fileOf(), eventOf(keep.recordNeeds(said, worker)))).toMatchObject({
      needs: ['rest'],
      hasProceeding: true,
      signLanguage: true,
      wishesToTravelHome: false,
    });
    expect(brokenBy(keep.recordNeeds(said, late))).toEqual(dated);
  });
});

describe('A service', () => {
  const offer = (state: CaseState, service: string, act = worker) =>
    keep.offerService(state, keep.offerServiceBody.parse({ service }), act);
  const answer = (state: CaseState, said: object, act = worker) =>
    keep.answerService(state, keep.answerServiceBody.parse(said), act);

  test('Standards 6.6(a): is offered from what she is entitled to, and the rest is named', () => {
    expect(brokenBy(offer(fileOf(), 'medical'))).toEqual({});
    expect(brokenBy(offer(fileOf(), 'schooling', late))).toEqual({
      ...dated,
      'service-is-hers-to-have': ['not-in-catalogue:schooling'],
    });
    expect(brokenBy(offer(fileOf({ age: 'presumed-child' }), 'schooling'))).toEqual({});
  });

  test('Policy VI.b: is not available for a reason of the list, or not at all', () => {
    const none = { service: 'medical', outcome: 'not-available' };
    expect(brokenBy(answer(fileOf(), none))).toEqual({
      'service-is-never-refused-for-being-foreign': ['reason-missing'],
    });
    expect(brokenBy(answer(fileOf(), { ...none, reason: 'waiting-list' }))).toEqual({});
    for (const reason of ['foreign', 'no-papers', 'illegal', ''])
      expect(keep.answerServiceBody.safeParse({ ...none, reason }).success).toBe(false);
    expect(brokenBy(answer(fileOf(), { ...none, service: 'interpreter' }, late))).toEqual({
      ...dated,
      'service-is-hers-to-have': ['not-in-catalogue:interpreter'],
      'service-is-never-refused-for-being-foreign': ['reason-missing'],
    });
  });

  test('keeps the day of its offer, and lets go of a reason that no longer holds', () => {
    const offered = evolveCase(fileOf(), eventOf(offer(fileOf(), 'medical')));
    const waiting = evolveCase(
      offered,
      eventOf(answer(offered, { service: 'medical', outcome: 'not-available', reason: 'waiting-list' })),
    );
    expect(waiting.services.medical).toEqual({
      offeredAt: now,
      outcome: 'not-available',
      reason: 'waiting-list',
      at: now,
    });
    const had = evolveCase(waiting, eventOf(answer(waiting, { service: 'medical', outcome: 'provided' })));
    expect(had.services.medical).toEqual({ offeredAt: now, outcome: 'provided', at: now });
  });

  test('counts as unanswered until there is an outcome: an offer alone is none', () => {
    const file = fileOf();
    const all = keep.unansweredServices(file);
    expect(all).toHaveLength(12);
    const offered = evolveCase(file, eventOf(offer(file, 'medical')));
    expect(keep.unansweredServices(offered)).toEqual(all);
    for (const said of [
      { outcome: 'declined' },
      { outcome: 'accepted' },
      { outcome: 'not-needed' },
      { outcome: 'not-available', reason: 'no-budget' },
      { outcome: 'provided' },
    ]) {
      const state = evolveCase(offered, eventOf(answer(offered, { service: 'medical', ...said })));
      expect(keep.unansweredServices(state), said.outcome).toEqual(all.filter((one) => one !== 'medical'));
    }
    expect(keep.answerServiceBody.safeParse({ service: 'medical', outcome: 'offered' }).success).toBe(false);
  });
});

describe('The phases', () => {
  const move = (state: CaseState, [name, act]: readonly [CaseState extends never ? never : string, string]) => {
    const said = keep.phaseBody.parse({ phase: name });
    return act === 'open' ? keep.openPhase(state, said, worker) : keep.closePhase(state, said, worker);
  };

  test('Policy III (phases): run beside each other in any order; only the same one twice is refused', async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...phase.options), fc.constantFrom('open', 'close')), {
      maxLength: 60,
    });
    await fc.assert(
      fc.property(steps, (trace) => {
        const open = new Set<string>(['identification']);
        trace.reduce((state, step) => {
          const [name, act] = step;
          const decision = move(state, step);
          const allowed = (act === 'open') !== open.has(name);
          const why = act === 'open' ? 'already-open' : 'not-open';
          expect(brokenBy(decision)).toEqual(allowed ? {} : { 'phases-run-beside-each-other': [why] });
          if (!allowed) return state;
          if (act === 'open') open.add(name);
          else open.delete(name);
          const next = evolveCase(state, eventOf(decision));
          expect(phase.options.filter((one) => isOpenPhase(next, one)).toSorted()).toEqual([...open].toSorted());
          expect(next.status).toBe('open');
          return next;
        }, fileOf());
      }),
    );
  });

  test('that were open once stay in the record with both their days', () => {
    const closed = evolveCase(fileOf(), eventOf(move(fileOf(), ['identification', 'close'])));
    const again = evolveCase(closed, eventOf(move(closed, ['identification', 'open'])));
    expect(again.phases.identification).toEqual([{ openedAt: now, closedAt: now }, { openedAt: now }]);
    expect(brokenBy(keep.openPhase(again, { phase: 'identification' }, late))).toEqual({
      ...dated,
      'phases-run-beside-each-other': ['already-open'],
    });
    expect(brokenBy(keep.closePhase(again, { phase: 'closure' }, late))).toEqual({
      ...dated,
      'phases-run-beside-each-other': ['not-open'],
    });
  });
});

describe('A referral', () => {
  const agreed = { consents: [answerOf('ngo', true)] };
  const refer = (state: CaseState, said: object = {}, act = worker) =>
    keep.referCase(
      idOf(60),
      state,
      keep.referCaseBody.parse({
        to: 'invented-ngo',
        services: ['medical'],
        decidedBy: 'herself',
        toldHer: true,
        ...said,
      }),
      act,
    );

  test('Policy III (referral): follows her decision, told in advance, with her consent', () => {
    const state = evolveCase(fileOf(agreed), eventOf(refer(fileOf(agreed))));
    expect(state.referrals).toEqual([{ id: idOf(60), to: 'invented-ngo', services: ['medical'], at: now }]);
    expect(brokenBy(refer(fileOf({ consents: [answerOf('shelter', true)] })))).toEqual({});
  });

  test.each([
    ['she was not told', agreed, { toldHer: false }, { 'referral-needs-her-decision': ['not-told'] }],
    [
      'others decided for an adult',
      agreed,
      { decidedBy: 'best-interest' },
      { 'referral-needs-her-decision': ['decision-missing'] },
    ],
    ['she did not agree', { consents: [] }, {}, { 'referral-needs-consent': ['consent-missing'] }],
    [
      'she agreed to somebody else',
      { consents: [answerOf('police', true)] },
      {},
      { 'referral-needs-consent': ['consent-missing'] },
    ],
    [
      'her consent has run out',
      { consents: [answerOf('ngo', true, { until: '2026-03-01' })] },
      {},
      { 'referral-needs-consent': ['consent-missing'] },
    ],
  ] as const)('is refused when %s, and for nothing else', (_, file, said, broken) => {
    expect(brokenBy(refer(fileOf(file as Partial<CaseState>), said))).toEqual(broken);
  });

  test('of a child may be in her best interest; all that is wrong is told at once', () => {
    expect(brokenBy(refer(fileOf({ ...agreed, age: 'presumed-child' }), { decidedBy: 'best-interest' }))).toEqual({});
    expect(brokenBy(refer(fileOf({ consents: [] }), { decidedBy: 'best-interest', toldHer: false }, late))).toEqual({
      ...dated,
      'referral-needs-her-decision': ['decision-missing', 'not-told'],
      'referral-needs-consent': ['consent-missing'],
    });
  });
});

describe('Her place', () => {
  const place = (state: CaseState, said: object, act = worker) =>
    keep.placePerson(state, keep.placePersonBody.parse(said), act);

  test('Standards 6.1(h): of a child with her family is one that was assessed and found safe', () => {
    for (const family of ['safe', 'unsafe', 'not-found', 'not-assessed'])
      for (const age of ['child', 'presumed-child', 'adult'] as const)
        for (const placement of ['family', 'shelter', 'ngo', 'own-home', 'transit-centre', 'hospital', 'other']) {
          const stopped = age !== 'adult' && placement === 'family' && family !== 'safe';
          expect(brokenBy(place(fileOf({ age }), { placement, family }))).toEqual(
            stopped ? { 'child-is-placed-only-with-a-safe-family': [`family:${family}`] } : {},
          );
        }
    expect(brokenBy(place(fileOf({ age: 'child' }), { placement: 'family' }, late))).toEqual({
      ...dated,
      'child-is-placed-only-with-a-safe-family': ['family:not-assessed'],
    });
    expect(evolveCase(fileOf(), eventOf(place(fileOf(), { placement: 'shelter' })))).toMatchObject({
      placement: { kind: 'shelter', at: now },
    });
  });
});

describe('Her consent, given later', () => {
  test('joins the ledger under the id of its command', () => {
    const { id: _, at: _at, ...said } = answerOf('counterpart', true);
    const event = eventOf(keep.giveConsent(idOf(41), { consent: said }, worker));
    expect(evolveCase(fileOf(), event).consents.at(-1)).toEqual({ ...said, id: idOf(41), at: now });
    expect(brokenBy(keep.giveConsent(idOf(41), { consent: said }, late))).toEqual(dated);
  });
});
