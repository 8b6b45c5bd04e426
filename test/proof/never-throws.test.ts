import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { contradictionsOf } from '../../packages/domain/src/case/contradictions.ts';
import { nextLook, owedBy, remindersDue } from '../../packages/domain/src/case/due.ts';
import { figures } from '../../packages/domain/src/report/figures.ts';
import { anyFile, foundBy, names, situationOf } from '../law/whatever-is-said.ts';
import { report } from './report.ts';

const runs = process.env['PROOF'] ? 10_000 : 150;
const seed = 20_091_109;
const today = '2026-12-31';

/** A case put together of two that the schema takes: every field is one of a schema-valid case, and any stands beside any other. */
const mixed = fc.tuple(anyFile(), anyFile(), fc.integer({ min: 0, max: 2 ** 30 })).map(([one, other, from]) => {
  const fields = Object.keys(one) as (keyof CaseState)[];
  const taken = fields.filter((_, index) => ((from >>> (index % 30)) & 1) === 1);
  return { ...one, ...Object.fromEntries(taken.map((name) => [name, other[name]])) } as CaseState;
});

/** Rules of one command after another: each run takes the next one, so all of them come about equally often. */
const anySituation = fc
  .constantFrom(...names)
  .chain((name) => fc.tuple(situationOf(name), mixed))
  .map(([situation, file]) => ({ ...situation, file }));

function prove<Given>(suite: string, property: fc.IProperty<[Given]>): void {
  const run = fc.check(property, { numRuns: runs, seed }) as fc.RunDetails<[Given]>;
  report(suite, run.numRuns, run.seed, run.failed ? 1 : 0);
  expect(run.failed, fc.defaultReportMessage(run) ?? '').toBe(false);
  expect(run.numRuns).toBe(runs);
}

test('R167, Standards 14: no rule throws on a case and a command that passed their schemas', () => {
  const judged = new Set<string>();
  prove(
    'No rule throws',
    fc.property(anySituation, (situation) => {
      for (const rule of Object.keys(foundBy(situation))) judged.add(rule);
    }),
  );
  expect(judged.size).toBeGreaterThan(40);
}, 1_200_000);

test('R167, Standards 14: no gate, clock or contradiction throws on a case that passed its schema', () => {
  const told = { gates: 0, owed: 0, due: 0 };
  prove(
    'No gate and no clock throws',
    fc.property(mixed, (file) => {
      told.gates += closedGates(file, `${today}T00:00:00.000Z`).length;
      told.owed += owedBy(file, '2026-03-02').length;
      told.due += remindersDue(file, today).length;
      nextLook(file);
      contradictionsOf(file);
    }),
  );
  expect(Math.min(told.gates, told.owed, told.due)).toBeGreaterThan(runs);
}, 1_200_000);

test('R167, Standards 14: no figure throws on cases that passed their schema', () => {
  prove(
    'No figure throws',
    fc.property(fc.array(mixed, { maxLength: 3 }), (files) => {
      for (const [name, figure] of Object.entries(figures)) {
        const count = figure as unknown as (...given: readonly unknown[]) => unknown;
        // A figure takes the cases, the day or its year, or first which yearly check is meant.
        expect(count(files, name === 'yearly-assessments' ? 'premises-risk' : today, today), name).toBeDefined();
      }
    }),
  );
}, 1_200_000);
