import type { Place } from '@homeward/domain/directory/place';
import { placeCode } from '@homeward/domain/directory/place-code';
import { inOneOrder } from '@homeward/domain/people/own-script';
import { addressOf, type Row } from '../cell.ts';
import { GazetteerFault } from './fault.ts';

const columns = { type: 'type', code: 'code', khmer: 'name (khmer)', latin: 'name (latin)' } as const;
type Name = keyof typeof columns;

/** In which column of a sheet each thing stands. */
export type Columns = Readonly<Record<Name, number>>;

/** How many digits the code of each kind has. */
const digitsOf: Readonly<Record<string, number>> = { ស្រុក: 4, ខណ្ឌ: 4, ក្រុង: 4, ឃុំ: 6, សង្កាត់: 6, ភូមិ: 8 };

export type ReadPlace = { readonly place: Place; readonly codeMended: boolean; readonly nameMended: boolean };

/** The columns, where a row is the header of a gazetteer. */
export function columnsIn({ cells }: Row): Columns | undefined {
  const found = Object.entries(columns).map(([name, words]) => {
    const cell = cells.find(({ text }) => text.trim().toLowerCase() === words);
    return [name, cell?.column] as const;
  });
  return found.every(([, column]) => column !== undefined) ? (Object.fromEntries(found) as Columns) : undefined;
}

/** A name as it reads: nothing of zero width, subscripts in one order, single spaces. */
function plainName(text: string): string {
  return inOneOrder(text).replace(/\s+/gu, ' ').trim();
}

/** A code with the zero that a spreadsheet took for nothing put back; `undefined` when it cannot be one of so many digits. @internal for tests */
export function mendedCode(said: string, digits: number): string | undefined {
  const plain = inOneOrder(said).trim();
  const whole = plain.length === digits - 1 ? `0${plain}` : plain;
  return whole.length === digits && placeCode.safeParse(whole).success ? whole : undefined;
}

/** One row of a sheet as a place; a row without type and code is none. */
export function readPlace(sheet: string, { number, cells }: Row, at: Columns): ReadPlace | undefined {
  const textOf = (name: Name) => cells.find(({ column }) => column === at[name])?.text ?? '';
  const fault = (code: ConstructorParameters<typeof GazetteerFault>[0], name: Name) =>
    new GazetteerFault(code, `${sheet} ${addressOf(number, at[name])}`, textOf(name).trim());
  const kind = inOneOrder(textOf('type')).trim();
  if (kind === '' && textOf('code').trim() === '') return undefined;
  const digits = digitsOf[kind];
  if (digits === undefined) throw fault('unknown-kind', 'type');
  const code = mendedCode(textOf('code'), digits);
  if (code === undefined) throw fault('not-a-code', 'code');
  const [khmer, latin] = [plainName(textOf('khmer')), plainName(textOf('latin'))];
  if (khmer === '') throw fault('no-name', 'khmer');
  const nameMended = khmer !== textOf('khmer').trim() || latin !== textOf('latin').trim();
  return { place: [code, khmer, latin], codeMended: code !== textOf('code').trim(), nameMended };
}
