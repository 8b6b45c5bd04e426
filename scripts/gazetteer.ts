import { parseArgs } from 'node:util';
import { placesCounted } from '@homeward/domain/directory/place';
import { BookFault } from '@homeward/interchange/fault';
import { GazetteerFault } from '@homeward/interchange/gazetteer/fault';
import { type Gazetteer, readGazetteer } from '@homeward/interchange/gazetteer/read-gazetteer';
import type { Book } from '@homeward/interchange/reading/book';
import { openBook } from '@homeward/interchange/reading/open-book';
import { tokenFrom } from '@homeward/local/token-for';
import { actAs } from './demo/acting.ts';
import { people } from './demo/people.ts';
import { sendGazetteer } from './gazetteer/send.ts';
import { saysOfGazetteer } from './gazetteer/sentences.ts';
import { rowsProgress } from './import/progress.ts';
import { saysOfFile } from './import/sentences.ts';
import { callerFile } from './run/caller-file.ts';
import { runVerb, Stop } from './run/verb.ts';
import { theRunning } from './start/running-file.ts';

function fileAsked(): string {
  const [file, ...more] = parseArgs({ allowPositionals: true, options: {} }).positionals;
  if (file === undefined || more.length > 0) throw new Stop('Say which file: npm run gazetteer -- FILE.');
  return file;
}

async function read(file: string): Promise<Gazetteer> {
  let book: Book | undefined;
  try {
    book = await openBook(callerFile(file));
    return await readGazetteer(book);
  } catch (fault) {
    if (fault instanceof GazetteerFault) throw new Stop(`${file}: ${saysOfGazetteer(fault)}`);
    if (fault instanceof BookFault) throw new Stop(`${file}: ${saysOfFile(fault.code, fault.at, fault.what)}`);
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') throw new Stop(`${file} is not there.`);
    throw fault;
  } finally {
    book?.close();
  }
}

function inWords(figure: number, words: string): string {
  return `${figure.toLocaleString('en')} ${words}`;
}

/**
 * `npm run gazetteer -- FILE`: the gazetteer of Cambodia from its workbook into the running platform. The whole file is read before the
 * first province is sent; a province whose places are kept already changes nothing, so an import that was stopped is run again.
 */
async function importGazetteer(): Promise<number> {
  const file = fileAsked();
  const { provinces, codesMended, namesMended } = await read(file);
  const { url } = theRunning();
  const role = 'directory-keeper';
  const sub = people.find((one) => one.role === role)?.sub ?? '';
  const keeper = actAs({ url, tokenFor: () => tokenFrom(url, sub) }, role);
  const all = provinces.flatMap(({ places }) => places);
  const progress = rowsProgress(process.stderr, 'places', all.length);
  const counts = await sendGazetteer(keeper, provinces, progress.show).finally(progress.end);
  const { districts, communes, villages } = placesCounted(all);
  console.log(`${inWords(counts.kept, 'provinces changed')}, ${inWords(counts['already-there'], 'as they were')}`);
  console.log(`${inWords(namesMended, 'names mended')} (zero-width characters, order of subscripts, spaces)`);
  console.log('Credit where it is shown: Open Development Cambodia (NCDD), ODbL; Manethpak/cambo-gazetteer.');
  const figures = [
    inWords(provinces.length, 'provinces'),
    inWords(districts, 'districts'),
    inWords(communes, 'communes'),
    inWords(villages, 'villages'),
  ];
  console.log(`${figures.join(', ')}; ${inWords(codesMended, 'codes mended')}`);
  return 0;
}

await runVerb(importGazetteer);
