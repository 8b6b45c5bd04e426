import { readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, test } from 'vitest';
import { startCloud } from '../../packages/local/src/cloud.ts';
import { synthesiseFixture } from './fixture/app.ts';
import { people } from './fixture/people.ts';

const outDir = synthesiseFixture();
const cloud = await startCloud({ outDir, port: 0, people, log: () => undefined });
afterAll(() => cloud.stop());
const placesOfCode = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`homeward-code-${process.pid}-`));

test('a function that was never called answers after the assembly was moved away, from a place that is gone at the end', async () => {
  renameSync(outDir, `${outDir}-moved`);
  expect(await cloud.invoke('embassy-vn', { want: 'echo' })).toMatchObject({ type: 'answered' });
  expect(placesOfCode()).toHaveLength(1);
  await cloud.stop();
  expect(placesOfCode()).toEqual([]);
});
