import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { contradictionsOf } from '../../packages/domain/src/case/contradictions.ts';
import { nextLook, owedBy, remindersDue } from '../../packages/domain/src/case/due.ts';
import { channel } from '../../packages/domain/src/directory/channel.ts';
import { providerState } from '../../packages/domain/src/directory/provider.ts';
import { disputeState } from '../../packages/domain/src/oversight/dispute.ts';
import { jointWorkState } from '../../packages/domain/src/oversight/joint-work.ts';
import { monitoringRecord } from '../../packages/domain/src/oversight/monitoring-record.ts';
import { observationState } from '../../packages/domain/src/oversight/observation.ts';
import { figures } from '../../packages/domain/src/report/figures.ts';
import { anyOf } from '../law/any-of.ts';
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

/** What a figure counts that counts no cases. */
const ofOthers: Readonly<Record<string, z.ZodType>> = {
  'contact-freshness': channel,
  disputes: disputeState,
  'joint-work': jointWorkState,
  memoranda: providerState,
  observations: observationState,
  oversight: monitoringRecord,
  'training-coverage': monitoringRecord,
};

function counted(name: string, of: readonly object[]): unknown {
  const count = figures[name] as unknown as (...given: readonly unknown[]) => unknown;
  if (name === 'training-coverage') return of.map((one) => count(one));
  // Who searched how often is told beside what each carries.
  if (name === 'exposure') return count(of, today, []);
  // A figure takes what it counts, the day or its year, or first which yearly check is meant.
  return count(of, name === 'yearly-assessments' ? 'premises-risk' : today, today);
}

test('R167, Standards 14: no figure throws on cases that passed their schema', () => {
  const ofCases = Object.keys(figures).filter((name) => !Object.hasOwn(ofOthers, name));
  prove(
    'No figure throws',
    fc.property(fc.array(mixed, { maxLength: 3 }), (files) => {
      for (const name of ofCases) expect(counted(name, files), name).toBeDefined();
    }),
  );
}, 1_200_000);

test.each(Object.keys(ofOthers))(
  'R167, Standards 14: %s throws on nothing that passed its schema',
  (name) => {
    const schema = ofOthers[name] as z.ZodType;
    const drawn = fc.sample(anyOf(schema), { numRuns: 100, seed }).map((one) => schema.parse(one) as object);
    prove(
      `${name} never throws`,
      fc.property(fc.array(fc.constantFrom(...drawn), { maxLength: 3 }), (some) => {
        expect(counted(name, some)).toBeDefined();
      }),
    );
  },
  1_200_000,
);
