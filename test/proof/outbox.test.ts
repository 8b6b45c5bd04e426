import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { comeHome, findingsOf, makeWorld, step, take } from './outbox/schedule.ts';
import { report } from './report.ts';

const schedules = process.env['PROOF'] ? 1_000 : 60;
const seed = 20_140_613;

test(`whatever happens to line, tabs, clock and disk, what was written down is on the server once and in its order, in ${schedules} schedules`, async () => {
  let acts = 0;
  let refused = 0;
  const findings: string[] = [];
  const tried = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
    const world = makeWorld();
    for (const one of steps) await take(world, one);
    await comeHome(world);
    acts += world.written.length;
    refused += world.refused.count;
    findings.push(...findingsOf(world));
    for (const tablet of world.tablets) for (const tab of [...tablet.tabs]) tablet.kill(tab);
    if (findings.length > 0) throw new Error(findings.join());
  });
  const outcome = await fc.check(tried, { numRuns: schedules, seed, endOnFailure: true });
  console.log(`${acts} acts in ${outcome.numRuns} schedules, ${refused} told at once that the disk is full`);
  report('outbox', outcome.numRuns, seed, findings.length, `${acts} acts`);
  expect(outcome.failed ? [findings, fc.defaultReportMessage(outcome)] : []).toEqual([]);
  expect(acts).toBeGreaterThan(schedules * 3);
  expect(refused).toBeGreaterThan(0);
}, 900_000);
