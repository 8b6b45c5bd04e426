import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PublicEdition } from '../../packages/domain/src/report/public/edition.ts';
import { context, figureNames, published } from '../../scripts/replay/published-figures.ts';
import { ending, recorded } from '../../scripts/run/ending.ts';
import { root } from '../../scripts/run/root.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { lineOf, of2009 } from '../law/texts-of-the-law.ts';
import { solverOf } from './public/solver.ts';
import { report } from './report.ts';

const whole = process.env['PROOF'] === '1';
let running: Running | undefined;

afterAll(() => running?.cloud.stop());

test('every published sentence stands word for word in the policy, at the line it names', () => {
  for (const { says, line } of [...Object.values(published), ...Object.values(context)])
    expect(lineOf(of2009, line)).toContain(says);
});

test('the published figures are 1,377 cases: 868 in, 4 out, 505 inside', () => {
  const of = (name: (typeof figureNames)[number]) => published[name].figure;
  expect(of('A1') + of('A3') + of('A5')).toBe(868);
  expect(of('A1') + of('A3') + of('A4') + of('A5') + of('A6')).toBe(1377);
  expect(of('A2')).toBeLessThan(of('A1'));
});

/** The verb itself, as a person would call it, on a platform of its own. */
async function replay() {
  running ??= await startRunning();
  const { url, issuer, clientId } = running.cloud;
  const args = ['2008', '--json', '--url', url, '--issuer', issuer, '--client', clientId];
  const child = spawn(process.execPath, [join(root, 'scripts/replay.ts'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.pipe(process.stderr);
  const said = recorded({ stdout: child.stdout, stderr: null } as unknown as typeof child);
  const code = await ending(child);
  return { code, said: said() };
}

test('npm run replay -- 2008 --json prints exactly the published figures, and again', async ({ skip }) => {
  skip(!whole, 'the whole year takes minutes; npm run proof -- year-2008 runs it, the year in miniature runs here');
  const expected = `${JSON.stringify(Object.fromEntries(figureNames.map((name) => [name, published[name].figure])))}\n`;
  const runs = [await replay(), await replay()];
  report('year-2008', 1377, 2008, runs.filter(({ code, said }) => code !== 0 || said !== expected).length);
  for (const { code, said } of runs) expect({ code, said }).toEqual({ code: 0, said: expected });
});

/** The year as anybody may read it, once the overseer has published it. */
async function published2008({ as }: Running, corridor: string): Promise<PublicEdition> {
  const { status } = await as('overseer').post('/reports/public', { corridor, year: 2008 });
  expect(status).toBe(201);
  return (await as('task-force').read<PublicEdition>(`/reports/public/${corridor}/2008`)).body;
}

test('the year that was played is published with the seven and the four hidden, and nothing printed yields them', async ({
  skip,
}) => {
  skip(!whole, 'it reads the whole year that was played; public-2008 makes the same editions of the same people here');
  const place = running as Running;
  const wrong: string[] = [];
  for (const [corridor, figure] of [
    ['TH-KH', 'A2'],
    ['KH-VN', 'A4'],
  ] as const) {
    const edition = await published2008(place, corridor);
    const { lines, may } = solverOf(edition);
    const name = `2008 figures ${figure}`;
    expect(lines.find((line) => line.name === name)?.cell).toEqual({ code: figure, suppressed: 'small' });
    const values = Array.from({ length: 9 }, (_, at) => at + 1);
    wrong.push(...values.filter((value) => !may(name, value, value)).map((value) => `${name}: not ${value}`));
  }
  report('public-year-2008', 18, 2008, wrong.length, 'of the edition as published');
  expect(wrong).toEqual([]);
});
