import Papa from 'papaparse';
import { Stop } from '../run/verb.ts';

/** Two Latin spellings, and whether they are of one name. */
export type Pair = { readonly same: boolean; readonly latinA: string; readonly latinB: string };

const columns = ['pair', 'latin_a', 'latin_b'] as const;
type Row = Readonly<Record<string, string | undefined>>;

/** The pairs of a CSV file with a heading (RFC 4180); what is not one is said in one sentence, with its line. */
export function pairsOf(csv: string, file: string): readonly Pair[] {
  const { data, meta, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: 'greedy', delimiter: ',' });
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column));
  if (missing.length > 0)
    throw new Stop(`${file} has no column ${missing.join(', ')}: its heading is pair,khmer_a,latin_a,khmer_b,latin_b.`);
  const [broken] = errors;
  if (broken !== undefined)
    throw new Stop(`${file} is no CSV file at row ${(broken.row ?? 0) + 1}: ${broken.message}.`);
  const pairs = data.map((row, index) => pairOf(row, `${file}, row ${index + 1}`));
  for (const same of [true, false])
    if (!pairs.some((pair) => pair.same === same))
      throw new Stop(`${file} has no pair marked ${same ? 'same' : 'different'}.`);
  return pairs;
}

function pairOf({ pair, latin_a: latinA = '', latin_b: latinB = '' }: Row, where: string): Pair {
  if (pair !== 'same' && pair !== 'different') throw new Stop(`${where}: pair is neither same nor different.`);
  if (latinA.trim() === '' || latinB.trim() === '') throw new Stop(`${where}: a name in Latin letters is missing.`);
  return { same: pair === 'same', latinA, latinB };
}
