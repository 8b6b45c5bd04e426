import type { PublicEdition } from '@homeward/domain/report/public/edition';
import { figureCode } from './figure.tsx';

/** The cells of the published tables as comma-separated values, by codes: what is hidden stands there with its reason. */
export function publicCsvOf({ corridor, periods }: Pick<PublicEdition, 'corridor' | 'periods'>): string {
  // Every cell is a code of ours or a number: none can begin with = + - or @, none holds a comma.
  const rows = periods.flatMap(({ period, tables }) =>
    tables.flatMap(({ table, cells }) =>
      cells.map((cell) => [corridor, period, table, cell.code, figureCode(cell)].join(',')),
    ),
  );
  return `\ufeff${['corridor,period,table,code,count', ...rows].join('\r\n')}\r\n`;
}
