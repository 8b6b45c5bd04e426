import { type Place, placeAbove } from '@homeward/domain/directory/place';
import type { Book, Sheet } from '../reading/book.ts';
import { limits } from '../reading/limits.ts';
import { GazetteerFault } from './fault.ts';
import { type Columns, columnsIn, type ReadPlace, readPlace } from './read-place.ts';

/** The gazetteer of Cambodia: the places of each province in the order of their codes, and what had to be mended. */
export type Gazetteer = {
  readonly provinces: readonly { readonly province: string; readonly places: readonly Place[] }[];
  readonly codesMended: number;
  readonly namesMended: number;
};

async function* placesOn({ name, items }: Sheet): AsyncGenerator<ReadPlace> {
  let columns: Columns | undefined;
  for await (const item of items()) {
    if (!('row' in item)) continue;
    if (columns === undefined) {
      if (item.row.number > limits.headerWithin) return;
      columns = columnsIn(item.row);
      continue;
    }
    const read = readPlace(name, item.row, columns);
    if (read !== undefined) yield read;
  }
}

/** Every place once, each in a place that is there too. */
function heldTogether(places: ReadonlyMap<string, Place>): void {
  for (const code of places.keys()) {
    const above = placeAbove(code) ?? '';
    if (above.length > 2 && !places.has(above)) throw new GazetteerFault('lies-nowhere', code, above);
  }
}

/** Reads a workbook with a sheet a province, or any other cut of it. Throws a `GazetteerFault` for what is none. */
export async function readGazetteer({ sheets }: Book): Promise<Gazetteer> {
  const places = new Map<string, Place>();
  let [codesMended, namesMended] = [0, 0];
  for (const sheet of sheets) {
    for await (const { place, codeMended, nameMended } of placesOn(sheet)) {
      const [code] = place;
      if (places.has(code)) throw new GazetteerFault('same-code-twice', sheet.name, code);
      places.set(code, place);
      codesMended += Number(codeMended);
      namesMended += Number(nameMended);
    }
  }
  if (places.size === 0) throw new GazetteerFault('no-gazetteer');
  heldTogether(places);
  const ordered = [...places.values()].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const byProvince = Map.groupBy(ordered, ([code]) => code.slice(0, 2));
  const provinces = [...byProvince].map(([province, some]) => ({ province, places: some }));
  return { provinces, codesMended, namesMended };
}
