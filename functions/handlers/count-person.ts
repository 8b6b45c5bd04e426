import type { CaseState } from '@homeward/domain/case/case';
import { countedFiles } from '@homeward/domain/report/counted-file';
import { factsOfPerson } from '@homeward/domain/report/facts-of-person';
import { leftToTheOther } from '@homeward/domain/report/left-to-the-other';
import { placesOfPerson } from '@homeward/domain/report/places-of-person';
import { manyEntries } from '@homeward/domain/settings/reports';
import { type Counted, countedCase, leftOfErased, type Written, writtenCase } from '@homeward/store/counted';
import { type Beside, keepBeside, keptBeside } from '@homeward/store/counted-beside';
import { countAnew, endWaits, type Heard, toldByAFile } from '@homeward/store/facts-of-person';
import type { Store } from '@homeward/store/open-store';

type File = { readonly id: string; readonly written: Written; readonly kept: readonly Beside[] };
type Files = readonly [File, ...File[]];

const oneOfTwo = ['MergeProposed', 'JoinedWith'];

async function fileAsCounted(store: Store, counted: Counted): Promise<File> {
  const [{ id }, written] = [counted.state, await writtenCase(store, counted)];
  const wasOneOfTwo = written.told.some(({ event }) => oneOfTwo.includes(event.type));
  const all = wasOneOfTwo ? await keptBeside(store, id) : [];
  const gone = await Promise.all(all.map(async (one) => ((await countedCase(store, one.other)) ? [] : [one])));
  const kept = gone.flat();
  return { id, kept, written: { ...written, before: kept.map(({ left }) => left) } };
}

/** The person’s files: the other one too, where two people have agreed that there is one, and it was not erased. */
async function filesOf(store: Store, file: Counted): Promise<Files> {
  const { oneWith } = file.state;
  const other = oneWith === undefined ? undefined : await countedCase(store, oneWith.file);
  const own = await fileAsCounted(store, file);
  return other === undefined ? [own] : [own, await fileAsCounted(store, other)];
}

/** Whoever knows of a joining, a parting, or that one is gone, knows more than whoever had only read one entry after the other. */
function orderOf({ written: { told }, kept }: File, files: readonly File[]): number {
  const agreed = told.filter(({ event: { type } }) => ['JoinedWith', 'PartedFrom', 'ProposalAnswered'].includes(type));
  const read = [...files.map(({ written }) => written), ...kept].reduce((sum, { order }) => sum + order, 0);
  return agreed.length * manyEntries + read;
}

/** Each of two files keeps what it has to know of the other, should that one be erased. */
async function keepOfEachOther(store: Store, files: readonly File[]): Promise<void> {
  for (const one of files)
    for (const other of files.filter(({ id }) => id !== one.id)) {
      const left = leftToTheOther(other.written, one.written);
      await keepBeside(store, one.id, { other: other.id, order: orderOf(one, files), left });
    }
}

/**
 * Counts a person again from all that was ever written in their file, or in the two that are theirs, and in the
 * handovers that these name. Says how the file stands by what happened and when; `undefined` of one whose opening is
 * not there.
 */
export async function countPerson(store: Store, file: Counted, heard: Heard): Promise<CaseState | undefined> {
  const files = await countedAsTheyStand(store, await filesOf(store, file), heard);
  return countedFiles([files[0].written])[0]?.now;
}

function readOf(files: readonly File[]): string {
  return files.map((one) => `${one.id} ${orderOf(one, files)}`).join(', ');
}

/**
 * Another who counts the same person at once, and has read more, may look before these facts lie there, and leaves alone what they
 * find as it should be. So whoever put any reads the files once more, and counts anew what was written since.
 */
async function countedAsTheyStand(store: Store, files: Files, heard: Heard): Promise<Files> {
  if (!(await countFiles(store, files, heard))) return files;
  const again = await Promise.all(files.map(({ id }) => standing(store, id, heard)));
  const [own] = again;
  if (own === undefined) return files;
  const since = await filesOf(store, own);
  return readOf(since) === readOf(files) ? files : countedAsTheyStand(store, since, heard);
}

/** A file as it stands now; whoever it is of waits by it no longer, where it was erased. */
async function standing(store: Store, id: string, heard: Heard): Promise<Counted | undefined> {
  const file = await countedCase(store, id);
  const left = file === undefined ? await leftOfErased(store, id) : undefined;
  if (left !== undefined) await endWaits(store, left.waits, left.at, heard.at);
  return file;
}

/** Says whether anything of them was put. */
async function countFiles(store: Store, files: Files, heard: Heard): Promise<boolean> {
  const facts = factsOfPerson(files.map(({ written }) => written));
  await keepOfEachOther(store, files);
  let hasPut = false;
  for (const one of files) {
    const { arrived, named } = one.written;
    const places = placesOfPerson([one.written]);
    const names = new Set(places.map(({ id }) => id));
    const theirs = facts.filter(({ id }) => names.has(id));
    hasPut = (await countAnew(store, { facts: theirs, places, order: orderOf(one, files), named, heard })) || hasPut;
    await toldByAFile(store, arrived, heard.at);
  }
  return hasPut;
}
