import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

const sources = globSync('packages/domain/src/{rules,clocks,report,case}/**/*.ts', { cwd: root });
const reading = sources.filter((file) => /\btakingPart\b/.test(readFileSync(join(root, file), 'utf8')));

test('Standards 6.7(c), R056: only its own record reads whether the person takes part: no rule, no clock and no service can', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(reading.toSorted()).toEqual([
    // Which preparation the person’s choice came from, never what the person chose: each serves one decision.
    'packages/domain/src/case/decisions/prepared.ts',
    'packages/domain/src/case/justice/choose-taking-part.ts',
    // A hearing or questioning against the person's no is marked: what is done to them, no service of theirs.
    'packages/domain/src/case/justice/chose-no-part.ts',
    'packages/domain/src/case/justice/track.ts',
  ]);
});
