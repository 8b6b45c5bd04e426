import { type Cell, columnOf, type Row } from '../cell.ts';
import { BookFault } from '../fault.ts';
import type { Book, SheetItem } from './book.ts';
import { limits } from './limits.ts';
import type { Package } from './package.ts';
import { scan } from './xml.ts';

type Plan = { readonly sheets: readonly { readonly name: string; readonly id: string }[]; readonly from1904: boolean };

const workbook = 'xl/workbook.xml';

/** An Office Open XML workbook: sheets by their own list, whatever their order or file names. */
export async function readXlsx(pack: Package): Promise<Book> {
  const [{ sheets, from1904 }, targets] = [await planOf(pack), await targetsOf(pack)];
  const macros = pack.has('xl/vbaProject.bin');
  let texts: Promise<readonly string[]> | undefined;
  const shared = () => (texts ??= sharedTexts(pack));
  return {
    kind: macros ? 'xlsm' : 'xlsx',
    epoch: from1904 ? 1904 : 1900,
    macros,
    sheets: sheets.map(({ name, id }) => ({ name, items: () => itemsOf(pack, targets.get(id) ?? '', shared) })),
    close: pack.close,
  };
}

async function planOf(pack: Package): Promise<Plan> {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  const open = (tag: string, { name = '', id = '', date1904 = '' }: Readonly<Record<string, string>>) => {
    if (tag === 'sheet') sheets.push({ name, id });
    if (tag === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
  };
  for await (const _ of scan(pack.text(workbook), workbook, () => ({ open })));
  return { sheets, from1904 };
}

async function targetsOf(pack: Package): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const part = 'xl/_rels/workbook.xml.rels';
  const open = (tag: string, { Id = '', Target = '' }: Readonly<Record<string, string>>) => {
    if (tag === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  };
  for await (const _ of scan(pack.text(part), part, () => ({ open })));
  return targets;
}

/** The texts that cells point at. They are looked up at random, so they are the one thing that is held. */
async function sharedTexts(pack: Package): Promise<readonly string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!pack.has(part)) return [];
  const texts: string[] = [];
  let [length, spoken, phonetic, text] = [0, false, false, ''];
  const reader = () => ({
    open: (name: string) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      spoken = name === 't' && !phonetic;
    },
    text: (more: string) => {
      if (spoken) text += more;
    },
    close: (name: string) => {
      if (name === 't') spoken = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      length += text.length + 1;
      if (length > limits.sharedTexts) throw new BookFault('too-many-texts');
      texts.push(text);
    },
  });
  for await (const _ of scan(pack.text(part), part, reader));
  return texts;
}

async function* itemsOf(
  pack: Package,
  part: string,
  shared: () => Promise<readonly string[]>,
): AsyncGenerator<SheetItem> {
  const texts = await shared();
  yield* scan<SheetItem>(pack.text(part), part, (emit) => sheetReader(texts, emit));
}

const kinds: Readonly<Record<string, Cell['kind']>> = { n: 'number', d: 'date', b: 'flag', e: 'error' };

function sheetReader(shared: readonly string[], emit: (item: SheetItem) => void) {
  let [number, at, type, text, formula, reads] = [0, 0, '', '', false, false];
  let cells: Cell[] = [];
  const endCell = () => {
    const said = type === 's' ? (shared[Number(text)] ?? '') : text;
    if (said.trim() !== '' || formula) cells.push({ column: at, text: said, kind: kindOf(type), formula });
  };
  return {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'row') [number, at, cells] = [Number(attributes['r'] ?? number + 1), 0, []];
      if (name === 'c') {
        at = columnOf(attributes['r'] ?? '') || at + 1;
        [type, text, formula] = [attributes['t'] ?? 'n', '', false];
      }
      if (name === 'f') formula = true;
      if (name === 'v' || name === 't') reads = true;
      if (name === 'mergeCell') emit({ merged: attributes['ref'] ?? '' });
    },
    text: (more: string) => {
      if (reads) text += more;
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') reads = false;
      if (name === 'c' && at <= limits.columns) endCell();
      if (name === 'row' && cells.length > 0) emit({ row: { number, cells } satisfies Row });
    },
  };
}

function kindOf(type: string): Cell['kind'] {
  return kinds[type] ?? 'text';
}
