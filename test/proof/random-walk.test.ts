import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseState, caseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { type CaseEvent, caseEvent } from '../../packages/domain/src/case/events.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { numbers } from '../dice.ts';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { referralOf } from '../domain/referrals.ts';
import { anyOf } from '../law/any-of.ts';
import { forbidden } from './forbidden-states.ts';
import { forbiddenTwice } from './forbidden-twice.ts';
import { report } from './report.ts';

const steps = process.env['PROOF'] ? 200_000 : 6_000;
const seed = 20_090_831;
const lifetime = 150;
const names = Object.keys(caseCommands) as CaseCommandName[];
const workers = [people['case-worker'], people.supervisor, people['central-unit'], people['second-approver']];

/** Bodies that each command's schema takes, drawn once: a walk chooses among them. */
const bodies = new Map(
  names.map((name) => [name, fc.sample(anyOf(caseCommands[name].body), { numRuns: 40, seed })] as const),
);

type Walked = { readonly file: CaseState; readonly events: readonly CaseEvent[]; readonly refused: number };

/** One life: commands of anybody at casework, six hours apart, their ids among those that later ones may name. */
function walk(next: (below: number) => number, first: CaseState): Walked {
  let file = first;
  const events: CaseEvent[] = [];
  for (let step = 0; step < lifetime; step += 1) {
    const name = names[next(names.length)] as CaseCommandName;
    const drawn = bodies.get(name) ?? [];
    const body = caseCommands[name].body.parse(drawn[next(drawn.length)]);
    const at = new Date(Date.parse(now) + step * 6 * 3_600_000).toISOString();
    const act = actOf(workers[next(workers.length)] ?? people['case-worker'], at, {});
    const decision = decideCase(name, file, body as never, act, idOf(1 + next(60)), [], 'not-needed');
    if (decision.type === 'refused') continue;
    events.push(decision.event);
    file = evolveCase(file, decision.event);
  }
  return { file, events, refused: lifetime - events.length };
}

/** The file without the entries that carry what they broke: what is marked was kept as it happened, and hides from nobody. */
function unmarked(file: CaseState): CaseState {
  const marked = Object.groupBy(file.breaches, ({ list }) => list ?? '');
  const lists = Object.entries(marked).map(([list, all = []]) => {
    const ids = new Set(all.map(({ id }) => id));
    const entries = (file as Readonly<Record<string, unknown>>)[list];
    return [list, Array.isArray(entries) ? entries.filter((one: { id: string }) => !ids.has(one.id)) : entries];
  });
  return { ...file, ...Object.fromEntries(lists.filter(([list]) => list !== '')) };
}

test('R011, R013, R071: a random walk of commands never reaches a state that the law forbids, and its events give the state again', {
  timeout: 20 * 60_000,
}, () => {
  const next = numbers(seed);
  let [walked, findings, done] = [0, 0, 0];
  const seen = new Set<string>();
  while (walked < steps) {
    const age = (['child', 'presumed-child', 'adult'] as const)[next(3)] ?? 'adult';
    const first = fileOf({ age, language: next(2) === 0 ? 'km' : 'vi' });
    const { file, events } = walk(next, first);
    const stored = caseState.parse(JSON.parse(JSON.stringify(file)));
    const again = events.map((event) => caseEvent.parse(JSON.parse(JSON.stringify(event)))).reduce(evolveCase, first);
    expect(again).toEqual(stored);
    const wrong = forbidden(first, unmarked(file));
    expect(wrong).toEqual([]);
    findings += wrong.length;
    for (const { type } of events) seen.add(type);
    walked += lifetime;
    done += events.length;
  }
  report('random walk', walked, seed, findings);
  expect(done).toBeGreaterThan(walked / 10);
  expect(seen.size).toBeGreaterThan(names.length * 0.6);
});

test('R013: what the walk looks for is found when it is there', () => {
  const file = fileOf();
  const closed = { ...file, status: 'closed' as const };
  expect(forbidden(file, closed)).toEqual(['closed without a closure']);
  const grown = { ...file, age: 'adult' as const };
  expect(forbidden({ ...file, age: 'child' }, grown)).toEqual(['an adult without a document']);
  const passport = {
    id: idOf(8),
    at: now,
    by: 'x',
    age: 'adult' as const,
    ageGroup: '25+' as const,
    evidence: 'passport' as const,
  };
  const corrections = [{ id: idOf(7), at: now, by: 'x', corrects: idOf(8), why: 'wrong' as const }];
  const wrongly = { ...grown, ages: [passport], corrections };
  expect(forbidden({ ...file, age: 'child' }, wrongly)).toEqual(['an adult without a document']);
  expect(forbidden({ ...file, age: 'child' }, { ...wrongly, corrections: [] })).toEqual([]);
  const held = { id: idOf(6), at: now, by: 'x', reason: 'other-danger' as const, decision: idOf(5) };
  const child = fileOf({ age: 'child', childUntil: '2026-02-28', childHolds: [held] });
  expect(forbidden(child, child)).toContain('an adult who is held');
  const referred = { ...file, referrals: [referralOf(4)] };
  expect(forbidden(file, referred)).toEqual(
    expect.arrayContaining(['a referral nobody decided', 'a referral the person never agreed to']),
  );
  const heard = { hearing: idOf(3), outcome: 'heard' as const, attended: 'there' as const, heard: true, heldAt: now };
  const alone = fileOf({
    age: 'child',
    hearingsHeld: [{ id: idOf(2), at: now, by: 'x', ...heard, advocatePresent: true }],
  });
  expect(forbidden(alone, alone)).toContain('a child heard without an advocate of that proceeding');
  const declared = {
    ...file,
    determinations: [{ id: idOf(9), status: 'not-a-victim', by: 'x', kind: 'police', at: now }],
  };
  expect(forbidden(file, declared as unknown as CaseState)).toEqual(['not a victim by nobody’s approval']);
});

test('Standards 7.8, 6.11(d), 7.4(b), 7.10: what serves two although it was prepared for one is found when it is there', () => {
  const file = fileOf();
  const begun = [1, 2].map((n) => ({
    id: idOf(n),
    at: now,
    by: 'x',
    decision: idOf(8),
    consultation: idOf(9),
    to: 'relatives',
  }));
  expect(forbiddenTwice(file, { ...file, reintegrations: begun } as CaseState)).toEqual(
    expect.arrayContaining([
      'two reintegrations on one decision or consultation',
      'a reintegration to a place the person did not choose',
    ]),
  );
  const confirmations = [{ id: idOf(3), at: now, by: 'x', reintegration: idOf(1) }];
  expect(forbiddenTwice(file, { ...file, confirmations })).toContain(
    'a trial confirmed in less than three days of looking',
  );
  const receptions = [{ id: idOf(3), at: now, by: 'x', place: 'a-place', done: ['greeted' as const] }];
  expect(forbiddenTwice(file, { ...file, receptions })).toContain('a greeting by nobody');
  const child = fileOf({ age: 'child' });
  const holds = [1, 2].map((n) => ({ id: idOf(n), at: now, by: 'x', reason: 'other-danger', decision: idOf(8) }));
  expect(forbiddenTwice(child, { ...child, childHolds: holds } as CaseState)).toContain(
    'a child kept twice on one decision',
  );
  const closures = [{ reason: 'her-decision', outcome: 'successful' }] as unknown as CaseState['closures'];
  expect(forbiddenTwice(child, { ...child, status: 'closed', closures })).toContain('a child’s word that closed');
});
