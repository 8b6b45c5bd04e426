import type { CaseState } from '@homeward/domain/case/case';
import { countedFiles } from '@homeward/domain/report/counted-file';
import { factsOfPerson } from '@homeward/domain/report/facts-of-person';
import { placesOfPerson } from '@homeward/domain/report/places-of-person';
import { manyEntries } from '@homeward/domain/settings/reports';
import { type Counted, countedCase, type Written, writtenCase } from '@homeward/store/counted';
import { countAnew, type Heard, toldByAFile } from '@homeward/store/facts-of-person';
import type { Store } from '@homeward/store/open-store';

/** The other file of the person, where two people have agreed that there is one, and it was not erased. */
async function otherFile(store: Store, { oneWith }: CaseState): Promise<readonly Written[]> {
  const other = oneWith === undefined ? undefined : await countedCase(store, oneWith.file);
  return other === undefined ? [] : [await writtenCase(store, other)];
}

/** Whoever knows of a joining, or of a parting, knows more than whoever had only read one entry after the other. */
function orderOf({ told }: Written, files: readonly Written[]): number {
  const agreed = told.filter(({ event: { type } }) => ['JoinedWith', 'PartedFrom', 'ProposalAnswered'].includes(type));
  return agreed.length * manyEntries + files.reduce((sum, { order }) => sum + order, 0);
}

/**
 * Counts a person again from all that was ever written in their file, or in the two that are theirs, and in the
 * handovers that these name. Says how the file stands by what happened and when; `undefined` of one whose opening is
 * not there.
 */
export async function countPerson(store: Store, file: Counted, heard: Heard): Promise<CaseState | undefined> {
  const own = await writtenCase(store, file);
  const files = [own, ...(await otherFile(store, file.state))];
  const facts = factsOfPerson(files);
  for (const one of files) {
    const places = placesOfPerson([one]);
    const names = new Set(places.map(({ id }) => id));
    const theirs = facts.filter(({ id }) => names.has(id));
    await countAnew(store, { facts: theirs, places, order: orderOf(one, files), named: one.named, heard });
    await toldByAFile(store, one.arrived, heard.at);
  }
  return countedFiles([own])[0]?.now;
}
