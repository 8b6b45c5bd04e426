import { expect, test } from 'vitest';
import { register } from '../../../packages/domain/src/law/register.ts';
import { invariants } from './all.ts';
import { elsewhere } from './elsewhere.ts';
import { twins } from './twins.ts';

const asked = [...invariants.map(({ row }) => row), ...twins.map(({ row }) => row), ...elsewhere.map(({ row }) => row)];

test('each obligation that can be enforced has its invariant, its twins, or its place elsewhere', () => {
  const enforceable = register.flatMap(({ obligations }) => obligations.filter(({ codes }) => codes.includes('E')));
  expect(enforceable).toHaveLength(87);
  expect(enforceable.map(({ id }) => id).filter((id) => !asked.includes(id))).toEqual([]);
});

test('an invariant stands beside an obligation of the register', () => {
  const ids = register.flatMap(({ obligations }) => obligations.map(({ id }) => id as string));
  expect(asked.filter((row) => !ids.includes(row))).toEqual([]);
});
