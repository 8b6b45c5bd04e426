import { describe, expect, test } from 'vitest';
import { cycleOf } from '../../packages/domain/src/case/closing/cycle.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { clocksInForce } from '../../packages/domain/src/law/guards.ts';
import { closingOf, daysLater, failing, readyToClose, stamped } from './closings.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

const ready = fileOf(readyToClose);
const closed = recorded('closeCase', closingOf(), { file: ready });

describe('R020, Policy III (closure): a case closes', () => {
  test('successful when the four criteria and Standards 7.10(a) are reached, its running phases ending with it', () => {
    expect(closed.status).toBe('closed');
    expect(closed.closures).toEqual([{ ...stamped(60), ...closingOf(), cycle: 1, outcome: 'successful' }]);
    expect(closed.phases).toEqual({ identification: [{ openedAt: now, closedAt: now }] });
  });

  test('unsuccessful, by the person’s decision and analysed, when something was not reached: nobody says so, it follows', () => {
    const file = recorded('closeCase', failing({ reason: 'her-decision' }), { file: ready });
    expect(file.closures.at(-1)?.outcome).toBe('unsuccessful');
  });

  test('with its earlier phases as they ended, and the phases of Directive 009 that run', () => {
    const file = fileOf({
      ...readyToClose,
      phases: { recovery: [{ openedAt: daysLater(-9), closedAt: daysLater(-8) }, { openedAt: daysLater(-2) }] },
      directiveOpenings: [
        { ...stamped(85), phase: 'pre-reintegration' },
        { ...stamped(86), phase: 'reintegration' },
      ],
      directiveClosings: [{ ...stamped(87), opening: idOf(85) }],
    });
    const ending = recorded('closeCase', closingOf(), { file });
    expect(ending.phases.recovery).toEqual([
      { openedAt: daysLater(-9), closedAt: daysLater(-8) },
      { openedAt: daysLater(-2), closedAt: now },
    ]);
    expect(ending.directiveClosings.map(({ opening }) => opening)).toEqual([idOf(85), idOf(86)]);
  });

  test('as recovered with the person in the family only once social affairs were asked; care by the family asks for nobody', () => {
    const close = (more: object, reason: 'recovered' | 'her-decision' = 'recovered') =>
      brokenBy(keep('closeCase', closingOf({ reason }), { file: fileOf({ ...readyToClose, ...more }) }));
    const family = { placement: { kind: 'family', at: daysLater(-9) } } as const;
    const asked = {
      office: 'demo-province',
      level: 'provincial',
      consultedOn: '2026-03-01',
      advice: 'in-favour',
    } as const;
    const unasked = { 'social-affairs-are-consulted-first': ['social-affairs-not-consulted'] };
    expect(close(family)).toEqual(unasked);
    // By whatever act they came home, and as long as they live there.
    const stay = { ...stamped(81, daysLater(-8)), setting: 'community', place: 'a-village' } as const;
    const stayEnds = [{ ...stamped(82, daysLater(-2)), stay: stay.id, reason: 'moved-on' as const }];
    const stays = [{ ...stay, host: 'relatives' as const }];
    expect(close({ placement: { ...family.placement, kind: 'own-home' } })).toEqual(unasked);
    expect(close({ stays })).toEqual(unasked);
    expect([close({ stays, stayEnds }), close({ stays: [{ ...stay, host: 'monastery' as const }] })]).toEqual([{}, {}]);
    expect(close({ ...family, socialAffairs: [{ ...stamped(80), ...asked }] })).toEqual({});
    expect([close({ placement: { ...family.placement, kind: 'ngo' } }), close(family, 'her-decision')]).toEqual([
      {},
      {},
    ]);
    expect(brokenBy(keep('placePerson', { placement: 'family' } as never))).toEqual({});
  });

  test('never when nothing was done for it: every rule that stands open is told at once', () => {
    const said = failing({ consultation: undefined, learning: undefined });
    expect(Object.keys(brokenBy(keep('closeCase', said, { file: fileOf() }))).toSorted()).toEqual([
      'closing-is-prepared',
      'closing-is-talked-over-with-her',
      'closing-rests-on-its-criteria',
      'failed-closing-is-learnt-from',
    ]);
  });
});

describe('R021, Policy III (reopening): a closed case', () => {
  test('opens again at once, as often as it has to, and keeps every closure with its number and reason', () => {
    let file = recorded('recordDeath', { on: '2026-03-02', evidence: 'hospital' }, { file: closed, id: idOf(80) });
    for (let cycle = 2; cycle <= 4; cycle += 1) {
      file = recorded('reopenCase', { reason: 'traumatised-again' }, { file, id: idOf(100 + cycle) });
      expect([file.status, cycleOf(file)]).toEqual(['open', cycle]);
      // Whoever died is no success, whatever was reached before: it is learnt from.
      const learnings = [{ ...stamped(90), at: now, gaps: ['other' as const] }];
      file = recorded('closeCase', closingOf({ reason: 'died', learning: learnings[0]?.id }), {
        file: { ...file, ...readyToClose, learnings },
        id: idOf(200 + cycle),
      });
    }
    expect(file.closures.at(-1)?.outcome).toBe('unsuccessful');
    expect(file.closures.map(({ cycle, reason }) => [cycle, reason])).toEqual([
      [1, 'recovered'],
      [2, 'died'],
      [3, 'died'],
      [4, 'died'],
    ]);
    expect(file.reopenings.map(({ closure }) => closure)).toEqual([idOf(60), idOf(202), idOf(203)]);
    expect(cycleOf(file)).toBe(4);
  });

  test('takes what its command says it takes on a closed case, and refuses the rest', () => {
    const takes = Object.entries(caseCommands).filter(([, { on }]) => (on as readonly string[]).includes('closed'));
    expect(takes.map(([name]) => name)).toContain('reopenCase');
    expect(brokenBy(keep('recordActivity', activity, { file: closed }))).toEqual({
      'stays-in-its-state': ['status:closed'],
    });
    expect(brokenBy(keep('closeCase', closingOf(), { file: closed }))['stays-in-its-state']).toEqual(['status:closed']);
    expect(brokenBy(keep('reopenCase', { reason: 'crisis' }, { file: ready }))).toEqual({
      'stays-in-its-state': ['status:open'],
    });
  });
  const activity = { kind: 'play', chosenBy: 'herself', answer: 'took-part', madeFor: 'anybody' } as const;
});

describe('R028, Policy IV (services): time', () => {
  test('has no command: the clocks remind and nothing of theirs can close a case', () => {
    expect(clocksInForce().length).toBeGreaterThan(5);
    const closing = Object.values(caseCommands).filter(({ type }) => /Closed$/.test(type));
    expect(closing.map(({ type }) => type).toSorted()).toEqual(['CaseClosed', 'DirectivePhaseClosed', 'PhaseClosed']);
  });
});

describe('What leads to a closing', () => {
  test('Standards 7.10(b), (d): the person is asked, everybody is prepared', () => {
    expect(recorded('consultOnClosing', { wish: 'undecided', with: 'herself' }).closingTalks).toEqual([
      { ...stamped(60), wish: 'undecided', with: 'herself' },
    ]);
    const preparation = { who: 'family', result: 'not-wanted', unexpected: false } as const;
    expect(recorded('prepareClosing', preparation).closingPreparations).toEqual([{ ...stamped(60), ...preparation }]);
  });

  test('Standards 7.10(c): every try is an entry', () => {
    expect(recorded('recordContactAttempt', { channel: 'family', answer: 'not-safe' }).contactAttempts).toEqual([
      { ...stamped(60), channel: 'family', answer: 'not-safe' },
    ]);
  });

  test('Standards 7.10(e), (f): exploring and analysing need words, which stay sealed', () => {
    const explored = { cause: 'threatened', next: 'crisis-intervention' } as const;
    expect(() => keep('exploreReasons', explored as never)).toThrow();
    const file = recorded('exploreReasons', { ...explored, words: { found: 'Invented.' } });
    expect(file.explorations).toEqual([{ ...stamped(60), ...explored }]);
    const act = actBy('supervisor');
    expect(
      recorded('agreeToClosing', { exploration: idOf(60) }, { file, act, id: idOf(61) }).closingAgreements,
    ).toEqual([{ ...stamped(61, now, 'supervisor-1'), exploration: idOf(60) }]);
    expect(() => keep('learnFromClosing', { gaps: ['safety'] } as never)).toThrow();
    expect(() => keep('learnFromClosing', { gaps: [], words: { analysis: 'Invented.' } })).toThrow();
    const learnt = recorded('learnFromClosing', { gaps: ['safety'], words: { analysis: 'Invented.' } });
    expect(learnt.learnings).toEqual([{ ...stamped(60), gaps: ['safety'] }]);
  });
});
