import { cpSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startCloud } from '../../packages/local/src/cloud.ts';
import { ofAllSuites } from '../cloud/database.ts';
import { people } from './fixture/people.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const outDir = join(mkdtempSync(join(tmpdir(), 'homeward-moved-')), 'cdk.out');
cpSync(await fixtureOut(), outDir, { recursive: true });
const placesOfCode = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`homeward-code-${process.pid}-`));
const before = placesOfCode();
const cloud = await startCloud({ outDir, port: 0, database: ofAllSuites, people, log: () => undefined });
afterAll(() => cloud.stop());

test('a function that was never called answers after the assembly was moved away, from a place that is gone at the end', async () => {
  renameSync(outDir, `${outDir}-moved`);
  expect(await cloud.invoke('embassy-vn', { want: 'echo' })).toMatchObject({ type: 'answered' });
  expect(placesOfCode()).toHaveLength(before.length + 1);
  await cloud.stop();
  expect(placesOfCode()).toEqual(before);
});
