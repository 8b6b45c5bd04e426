import { monthSecretWrite } from '@homeward/store/month-secret';
import { months } from '@homeward/store/months';
import { hashOfMonth, keyedHashOf } from '../../functions/handlers/sealing-months.ts';
import { people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const at = '2026-03-15T02:00:00.000Z';
const by = people['overseer'];
const [country, month] = ['TH', '2026-02'] as const;
const other = 'f'.repeat(64);
const [before, earlier] = ['2026-01', '2025-12'] as const;
const secret = Buffer.alloc(32, 7).toString('base64');
const hashOf = (of: string) => hashOfMonth({ country, month: of, counters: {}, facts: 0 });
const toldOf = (of: string) => keyedHashOf(secret, hashOf(of));

function sealed(of: string, hash: string) {
  const state = { country, month: of, layout: 'none', counts: '', facts: '0000000000', hash, sealedAt: at } as const;
  return [monthSecretWrite(secret), lying(months, { country, month: of }, { ...state, status: 'sealed', version: 1 })];
}

/** A month without facts, at the overseer's desk. */
export const refusedMonths: readonly Refusal[] = [
  {
    operation: 'sealMonth',
    by,
    at,
    path: { country, month: '2026-03' },
    body: { hash: other },
    lies: [],
    broken: {
      'month-is-sealed-after-its-end': ['month-still-runs'],
      'month-is-sealed-as-it-was-seen': ['figures-changed-meanwhile'],
    },
  },
  {
    operation: 'sealMonth',
    by,
    at,
    path: { country, month },
    body: { hash: toldOf(month) },
    lies: sealed(month, other),
    broken: { 'sealed-month-is-only-restated': ['sealed-already'] },
  },
  {
    operation: 'restateMonth',
    by,
    at,
    path: { country, month: before },
    lies: sealed(before, hashOf(before)),
    body: { hash: toldOf(before), because: 'correction' },
    broken: { 'sealed-month-is-only-restated': ['figures-are-the-same'] },
  },
  {
    operation: 'restateMonth',
    by,
    at,
    path: { country, month: earlier },
    lies: [monthSecretWrite(secret)],
    body: { hash: toldOf(earlier), because: 'correction' },
    broken: { 'sealed-month-is-only-restated': ['never-sealed'] },
  },
];
