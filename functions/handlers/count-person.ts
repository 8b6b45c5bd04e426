import type { CaseState } from '@homeward/domain/case/case';
import { countedFiles } from '@homeward/domain/report/counted-file';
import { factsOfPerson } from '@homeward/domain/report/facts-of-person';
import { placesOfPerson } from '@homeward/domain/report/places-of-person';
import { type Counted, writtenCase } from '@homeward/store/counted';
import { countAnew, type Heard, toldByAFile } from '@homeward/store/facts-of-person';
import type { Store } from '@homeward/store/open-store';

/**
 * Counts a person again from all that was ever written in their file, and in the handovers that it names. Says how the
 * file stands by what happened and when; `undefined` of one whose opening is not there.
 */
export async function countPerson(store: Store, file: Counted, heard: Heard): Promise<CaseState | undefined> {
  const written = await writtenCase(store, file);
  const [facts, places] = [factsOfPerson([written]), placesOfPerson([written])];
  const { order, named, arrived } = written;
  await countAnew(store, { facts, places, order, named, heard });
  await toldByAFile(store, arrived, heard.at);
  return countedFiles([written])[0]?.now;
}
