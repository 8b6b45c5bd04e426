import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { BookFault } from '@homeward/interchange/fault';
import type { ReadRow } from '@homeward/interchange/read-row';
import type { Book } from '@homeward/interchange/reading/book';
import { type CaseSheet, caseSheetOf, cellOf, recordsOf } from '@homeward/interchange/reading/case-sheet';
import { checkSheet, withIdChecked } from '@homeward/interchange/reading/check-sheet';
import { openBook } from '@homeward/interchange/reading/open-book';
import { tokenFrom } from '@homeward/local/token-for';
import { type Acting, actAs } from '../demo/acting.ts';
import { people } from '../demo/people.ts';
import { callerFile } from '../run/caller-file.ts';
import { type Caller, Stop } from '../run/verb.ts';
import { theRunning } from '../start/running-file.ts';
import { rowsProgress } from './progress.ts';
import { openReport, type Report } from './report.ts';
import { grouped, numbered, type Sent } from './rows.ts';
import { type Asked, type Became, linesOf, sendRows } from './send.ts';
import { saysOfCell, saysOfFile } from './sentences.ts';

const roles = ['case-worker', 'central-unit'];
const text = { type: 'string' } as const;

function asked(args: readonly string[], folder?: string) {
  const options = { as: text, system: text, 'consent-text': text, 'consent-how': text, witness: text } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Stop('Say which file: npm run import -- FILE --as ROLE.');
  const { as: role, system = 'htcds', witness } = values;
  if (role === undefined || !roles.includes(role))
    throw new Stop(`Say as whom: --as ${roles.join(' or --as ')}; nobody else opens files.`);
  const consent = {
    how: values['consent-how'] ?? 'signed',
    textVersion: values['consent-text'] ?? '1',
    ...(witness === undefined ? {} : { witness }),
  };
  return { file, path: callerFile(file, folder), role, system, consent };
}

type Counts = { imported: number; there: number; refused: number };

async function* sound(
  rows: AsyncIterable<ReadRow>,
  sheet: CaseSheet,
  system: string,
  report: Report,
  counts: Counts,
): AsyncGenerator<Sent> {
  const number = numbered(system);
  for await (const read of rows) {
    const row = withIdChecked(read, sheet, system);
    const told = [...row.faults, ...row.notes].map(({ code, at, field }) => ({
      cell: at,
      says: saysOfCell(code, field),
    }));
    const outcome = row.faults.length > 0 ? 'refused' : 'noticed';
    report.add(told.map((one) => ({ row: row.number, outcome, ...one })));
    if (row.faults.length === 0) yield number(row);
    else counts.refused += 1;
  }
}

/** Groups on their way at the same time: the platform works on one while the next is read. */
const width = 4;

async function sendAll(
  who: Acting,
  wish: Asked,
  groups: AsyncIterator<readonly Sent[]>,
  counts: Counts,
  add: (row: Became) => void,
  done: (rows: number) => void,
) {
  const one = async (): Promise<void> => {
    for (let next = await groups.next(); next.done !== true; next = await groups.next()) {
      const became = await sendRows(who, wish, next.value);
      for (const row of became) {
        if (row.outcome === 'refused') counts.refused += 1;
        else if (row.outcome === 'already-there') counts.there += 1;
        else counts.imported += 1;
        add(row);
      }
      done(counts.imported + counts.there + counts.refused);
    }
  };
  await Promise.all(Array.from({ length: width }, one));
}

async function imported(
  book: Book,
  { file, path, role, ...wish }: ReturnType<typeof asked>,
  { out, errors, running }: Caller,
): Promise<number> {
  const counts: Counts = { imported: 0, there: 0, refused: 0 };
  const sheet = await caseSheetOf(book);
  const { rows } = await checkSheet(book, sheet, wish.system);
  const { url } = theRunning(running);
  const who = actAs({ url, tokenFor: () => tokenFrom(url, people.find((one) => one.role === role)?.sub ?? '') }, role);
  for (const { column, name, label } of sheet.header.notes)
    errors.write(`Column ${column} is named ${name} and labelled “${label}”: the label is believed.\n`);
  if (book.macros) errors.write('The macros of the workbook were not run and are not kept.\n');
  const report = openReport(`${path}.report.csv`);
  const progress = rowsProgress(errors, basename(file), rows);
  try {
    const groups = grouped(sound(recordsOf(book, sheet), sheet, wish.system, report, counts));
    const add = (row: Became) => report.add(linesOf(row, (at, field) => cellOf(sheet, at, field)));
    await sendAll(who, wish, groups, counts, add, progress.show);
  } finally {
    progress.end();
    await report.end();
  }
  const { imported: made, there, refused } = counts;
  out.write(`${rows} rows: ${made} imported, ${there} already there, ${refused} refused (see ${file}.report.csv)\n`);
  return refused === 0 ? 0 : 1;
}

/**
 * An HTCDS workbook (.xlsx, .xlsm, .ods), a CSV or JSON file into the running platform. The whole file is looked through before the
 * first row is sent; a row that is there changes nothing, so an import that was stopped is run again.
 */
export async function importFile(args: readonly string[], caller: Caller): Promise<number> {
  const wish = asked(args, caller.folder);
  let book: Book | undefined;
  try {
    book = await openBook(wish.path);
    return await imported(book, wish, caller);
  } catch (fault) {
    if (fault instanceof BookFault) throw new Stop(`${wish.file}: ${saysOfFile(fault.code, fault.at, fault.what)}`);
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') throw new Stop(`${wish.file} is not there.`);
    throw fault;
  } finally {
    book?.close();
  }
}
