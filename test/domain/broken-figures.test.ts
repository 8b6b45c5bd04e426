import { describe, expect, test } from 'vitest';
import { actsAtTheBorder } from '../../packages/domain/src/arrival/acts-at-the-border.ts';
import { answerArrivalBreach } from '../../packages/domain/src/arrival/answer-breach.ts';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { type CaseEvent, caseEvent } from '../../packages/domain/src/case/events.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import { brokenInHandovers } from '../../packages/domain/src/handover/told-breaches.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';
import { brokenInHandover } from '../../packages/domain/src/report/broken.ts';
import { articlesOfBroken, brokenNames, brokenRules } from '../../packages/domain/src/report/broken-names.ts';
import { counterNames, isCounter } from '../../packages/domain/src/report/counter-names.ts';
import { fact } from '../../packages/domain/src/report/fact.ts';
import { brokenFact, brokenFactOfBorder } from '../../packages/domain/src/report/facts-of.ts';
import { pictureOfMonth } from '../../packages/domain/src/report/live-picture.ts';
import { foldFacts } from '../../packages/domain/src/report/vector.ts';
import { interviewIsSafe } from '../../packages/domain/src/rules/interview-is-safe.ts';
import { interviewNeedsItsInterpreter } from '../../packages/domain/src/rules/interview-needs-its-interpreter.ts';
import { interviewWaitsForCare } from '../../packages/domain/src/rules/interview-waits-for-care.ts';
import { countedOf } from './counted-person.ts';
import { actBy, eventOf, following, idOf, logged, now, screening } from './made.ts';

const rule = 'visit-is-announced';
const later = '2026-04-02T03:00:00.000Z';
const broke = [{ rule, found: ['visit-not-announced'] }];
const example = caseCommands.recordVisit.type;

function visit(n: number, more: object = {}): CaseEvent {
  const said = { reintegration: idOf(20), visitedAt: now, announced: false, findings: [], wish: 'unchanged' };
  return { type: example, id: idOf(n), said, occurredAt: now, by: 'x', broke, ...more } as never;
}

const answered = { type: 'BreachAnswered', said: { breach: idOf(70), answer: 'made-good' }, by: 'y' } as const;
const answer = caseEvent.parse({ ...answered, id: idOf(90), occurredAt: later });

describe('What was done against a rule, in figures', () => {
  test('has a counter for every rule that a record can break, and for no other', () => {
    const records = Object.values(caseCommands).filter((one) => one.as === 'record');
    const kinds = records.flatMap((one) => Object.keys(one.effects) as EffectKind[]);
    const atTheBorder = Object.values(actsAtTheBorder).filter((one) => one.as === 'record');
    const ofTheBorder = atTheBorder.flatMap(({ effects }) => Object.keys(effects) as EffectKind[]);
    const ofInterviews = [interviewIsSafe, interviewNeedsItsInterpreter, interviewWaitsForCare];
    const ofCases = [...[...kinds, ...ofTheBorder].flatMap(rulesBefore), ...ofInterviews].filter(
      ({ basis }) => basis !== 'technical',
    );
    const articles = new Map([...ofCases, ...brokenInHandovers].map(({ name, restsOn }) => [name, restsOn]));
    expect(brokenRules).toEqual([...articles.keys()].toSorted());
    expect(articlesOfBroken).toEqual(Object.fromEntries(articles));
    expect(brokenNames.every(isCounter)).toBe(true);
    expect(counterNames('KH')).toEqual(expect.arrayContaining([...brokenNames]));
    expect(counterNames('TH').some((name) => name.startsWith('broken.'))).toBe(false);
  });

  test('Standards 10(c): counts in a case when it happened and when somebody answered, inside the country; corrected it broke nothing', () => {
    const counted = countedOf([visit(70), visit(71), answer]).filter(({ id }) => id.endsWith('/broken'));
    expect(counted.map((one) => [one.country, one.at])).toEqual([
      ['KH', now],
      ['KH', now],
      ['KH', later],
    ]);
    expect(foldFacts(counted)).toEqual({ [`broken.${rule}.recorded`]: 2, [`broken.${rule}.answered`]: 1 });
    const wrong = { type: 'RecordCorrected', id: idOf(91), said: { corrects: idOf(71), why: 'wrong' } };
    const corrected = { ...wrong, occurredAt: later, by: 'x' } as never;
    const left = countedOf([visit(70), visit(71), corrected]).filter(({ id }) => id.endsWith('/broken'));
    expect(foldFacts(left)).toEqual({ [`broken.${rule}.recorded`]: 1 });
  });

  test('counts on a handover likewise, and what no list names counts nothing', () => {
    const by = { occurredAt: now, by: 'x', organisation: 'y', direction: 'outbound' } as const;
    const event = { type: 'Departed' as const, ...by, told: [] };
    const two = [
      { rule: 'departure-needs-its-notice', found: ['notice-not-acknowledged'] },
      { rule: 'of-another-year', found: [] },
    ];
    const [one, ...others] = brokenFact({ ...event, broke: two }, { id: 'a', recordedAt: later });
    expect([fact.parse(one), others]).toEqual([
      expect.objectContaining({
        id: 'a/broken',
        country: 'KH',
        counters: ['broken.departure-needs-its-notice.recorded'],
      }),
      [],
    ]);
    expect(brokenFact(event, { id: 'a', recordedAt: later })).toEqual([]);
    const rules = two.map((broken) => broken.rule);
    const said = { breach: 0, answer: 'made-good', rules } as const;
    expect(brokenInHandover({ ...event, type: 'HandoverBreachAnswered', ...said })).toEqual([
      'broken.departure-needs-its-notice.answered',
    ]);
  });

  test('counts at the border likewise, once for what was written down and once for its answer', () => {
    const act = actBy('intake');
    const asked = screenPerson(
      logged(),
      screening({ setting: { safeSpace: false, noSuspects: true, supportOffered: true } }),
      act,
    );
    const state = following(logged(), eventOf(asked));
    const answer = answerArrivalBreach(state, { breach: 0, answer: 'staff-was-told' }, actBy('shift-lead'));
    const stamp = { id: 'arrival#a/event#2', recordedAt: later };
    const facts = [asked, answer].flatMap((one) => brokenFactOfBorder(eventOf(one), stamp));
    expect(facts.map((one) => [one.country, fact.parse(one).id])).toEqual([
      ['KH', 'arrival#a/event#2/broken'],
      ['KH', 'arrival#a/event#2/broken'],
    ]);
    expect(foldFacts(facts.map((one, n) => ({ ...one, id: `${n}` })))).toEqual({
      'broken.interview-is-safe.recorded': 1,
      'broken.interview-is-safe.answered': 1,
    });
    const sound = screenPerson(logged(), screening(), act);
    expect(brokenFactOfBorder(eventOf(sound), stamp)).toEqual([]);
  });

  test('a month tells of each rule how often, never a number of one to four, and no sum', () => {
    const month = {
      [`broken.${rule}.recorded`]: 9,
      [`broken.${rule}.answered`]: 4,
      'broken.interview-is-safe.recorded': 1,
    };
    expect(pictureOfMonth('2026-03', month).broken).toEqual([
      { code: 'interview-is-safe', recorded: 'small', answered: 0 },
      { code: rule, recorded: 9, answered: 'small' },
    ]);
    expect(pictureOfMonth('2026-03', {}).broken).toEqual([]);
  });
});
