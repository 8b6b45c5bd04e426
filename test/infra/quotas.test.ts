import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measure } from '../../scripts/synth/quotas/measure.ts';
import { nearLimits, rowsOf } from '../../scripts/synth/quotas/table.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

it.each([
  ['as they come', usualSynthesis()],
  ['where everything is set that may be', everythingSynthesis()],
])('the stacks %s leave a fifth of each quota of AWS free', (_how, { templates }) => {
  const assembly = mkdtempSync(join(tmpdir(), 'homeward-quotas-'));
  for (const [stack, template] of Object.entries(templates))
    writeFileSync(join(assembly, `${stack}.template.json`), JSON.stringify(template));
  const rows = rowsOf(measure(assembly));
  rmSync(assembly, { recursive: true });
  expect(nearLimits(rows)).toEqual([]);
  // A table that measured little would be near to nothing.
  expect(rows.length).toBeGreaterThan(45);
});
