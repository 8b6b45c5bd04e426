import { expect } from 'vitest';
import { examples } from '../../../packages/api/src/examples.ts';
import type { Journal } from '../../functions/journal.ts';

/** A row of another system becomes a file: a word of its own in the person names, in a code that nobody knows, and in a column that is none of ours. */
export async function importOfWords({ search }: Journal, mint: (field: string) => string): Promise<void> {
  const word = (field: string) => mint(`importRows /rows/0/cells/0/${field}`);
  const cells = [
    { as: 'field', name: 'prs_FirstName', value: word('value') },
    { as: 'field', name: 'prs_SecondName', value: word('value') },
    { as: 'field', name: 'prs_Citizenship', value: ['KH'] },
    { as: 'field', name: 'con_Consent', value: true },
    { as: 'other', name: 'vic_MethodsOfControl', value: [word('value/0')] },
    { as: 'extra', name: word('name'), value: word('value') },
  ];
  const { rows } = await search('case-worker', '/imports', {
    ...(examples['importRows'] as object),
    rows: [{ place: 2, cells }],
  });
  expect(rows).toMatchObject([{ outcome: 'imported' }]);
}
