import { otherColumn } from '../columns.ts';
import type { Table } from './table.ts';

/** The records as objects by HTCDS names, with what the file is and what was left out. */
export function writeJson({ records, about, leftOut }: Table): string {
  const plain = records.map(({ fields, other, extra }) => ({
    ...fields,
    ...(Object.keys(other).length === 0 ? {} : { [otherColumn]: other }),
    ...extra,
  }));
  return `${JSON.stringify({ about: Object.fromEntries(about), records: plain, leftOut }, null, 1)}\n`;
}
