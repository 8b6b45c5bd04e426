import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileView } from '../../packages/api/src/replies/cases.ts';
import { closedGates } from '../../packages/domain/src/case/closed-gates.ts';
import { owedAt } from '../../packages/domain/src/case/due.ts';
import { lackingIn } from '../../packages/domain/src/case/lacking.ts';
import { anyFile } from '../law/whatever-is-said.ts';

const at = '2026-12-31T16:00:00.000Z';
const { due, lacking, closedGates: gates } = fileView.unwrap().shape;

test('whatever stands in a file, the reply has room for what it owes, lacks and keeps closed', () => {
  const files = fc
    .sample(anyFile(), { numRuns: 120, seed: 31 })
    .flatMap((file) => [file, { ...file, childUntil: '2030-05-31', age: 'child' as const }]);
  const owed = files.flatMap((file) => owedAt(file, at));
  expect(owed.some(({ until }) => until !== undefined)).toBe(true);
  for (const file of files) {
    due.parse(owedAt(file, at));
    lacking.parse(lackingIn(file, at));
    gates.parse(closedGates(file, at));
  }
});
