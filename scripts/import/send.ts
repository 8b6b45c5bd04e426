import { cellsOf, type HtcdsRow } from '@homeward/domain/interchange/import-rows';
import type { Acting } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';
import type { ReportLine } from './report.ts';
import type { Sent } from './rows.ts';
import { saysOfRow } from './sentences.ts';

/** What the platform answers of one row. */
export type Became = {
  readonly place: number;
  readonly outcome: 'imported' | 'updated' | 'already-there' | 'refused';
  readonly case?: string;
  readonly number?: string;
  readonly code?: string;
  readonly says?: string;
  readonly restsOn?: readonly string[];
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
};

export type Asked = { readonly system: string; readonly consent: object };

const patience = 5;

function wire({ record, ...row }: Sent) {
  return { ...row, cells: cellsOf(record as HtcdsRow) };
}

/** What the gateway answers when a group takes longer than it waits. */
const tooLong = [503, 504];

/** One group of rows; what the platform cannot take at the moment is sent again, a fault is not. What takes it too long goes in halves. */
export async function sendRows(
  who: Acting,
  { system, consent }: Asked,
  rows: readonly Sent[],
): Promise<readonly Became[]> {
  const again = (some: readonly Sent[]) => sendRows(who, { system, consent }, some);
  const half = Math.ceil(rows.length / 2);
  for (let attempt = 1; ; attempt += 1) {
    const { status, body } = await who.post<{ rows: readonly Became[] }>('/imports', {
      system,
      consent,
      rows: rows.map(wire),
    });
    if (status === 200) return body.rows;
    if (tooLong.includes(status) && rows.length > 1)
      return [...(await again(rows.slice(0, half))), ...(await again(rows.slice(half)))];
    if (attempt === patience || (status < 500 && status !== 429))
      throw new Stop(`The platform answered ${status} to rows ${places(rows)}: ${JSON.stringify(body)}`);
    await new Promise((done) => void setTimeout(done, 500 * 2 ** attempt));
  }
}

function places(rows: readonly Sent[]): string {
  return `${rows[0]?.place} to ${rows.at(-1)?.place}`;
}

type CellOf = (row: number, field: string) => string | undefined;

/** What became of a row as lines of the report: one, or one for each field that something is wrong with, by the address of its cell. */
export function linesOf(
  { place: row, outcome, case: id, number, code, says, restsOn = [], fields = [] }: Became,
  cellOf: CellOf,
): readonly ReportLine[] {
  const plate = { row, outcome, ...(id === undefined ? {} : { case: number ?? id }) };
  if (fields.length > 0)
    return fields.map((one) => {
      const cell = cellOf(row, one.field);
      return { ...plate, ...(cell === undefined ? {} : { cell }), says: saysOfRow(one.code, one.field) };
    });
  // A limit of the software rests on no article.
  if (says !== undefined) return [{ ...plate, says: restsOn.length === 0 ? says : `${says} (${restsOn.join(', ')})` }];
  return [code === undefined ? plate : { ...plate, says: saysOfRow(code) }];
}
