import type { CountedBefore } from './counted-before.ts';
import { type CountedFile, countedFiles, type WrittenFile } from './counted-file.ts';
import { holdsOf } from './holds.ts';
import { firstReferrals } from './referrals-of-person.ts';
import { firstReturns, yearOf } from './returns-of-person.ts';

/**
 * What the one of a person's two files has to know should the other be erased: nothing leads to the facts of that one
 * any more then, so what they count stays, and is not to be counted a second time.
 */
export function leftToTheOther(other: WrittenFile, stays: WrittenFile): CountedBefore {
  const files = countedFiles([other, stays]);
  const [gone, own] = files;
  if (gone === undefined || own === undefined) return { returns: [], referrals: [], waits: [] };
  const returns = [gone.before.flatMap((one) => one.returns), firstReturns(files).flatMap(waysIn(gone))].flat();
  const referrals = firstReferrals(files).filter(({ file }) => file === gone);
  const known = gone.before.flatMap((one) => one.referrals);
  const knewIt = countedFiles([stays])[0]?.now.citizenship === own.now.citizenship;
  return {
    returns,
    referrals: [...known, ...referrals.map((one) => yearOf(one.at))],
    ...(knewIt ? {} : { citizenship: own.now.citizenship }),
    waits: waitsIn(files, own),
  };
}

function waysIn(gone: CountedFile) {
  return ({ file, corridor, at }: ReturnType<typeof firstReturns>[number]) =>
    file === gone ? [{ way: corridor, year: yearOf(at) }] : [];
}

/** How the waits of the file that stays stand beside the other's. */
function waitsIn(files: readonly CountedFile[], own: CountedFile): CountedBefore['waits'] {
  return holdsOf(files).flatMap(({ id: wait, file, since, but = [] }) => {
    if (file !== own || (since === undefined && but.length === 0)) return [];
    return [{ wait, ...(since && { since }), but: [...but] }];
  });
}

/** What the other file said of a wait it said until it was erased, and no longer. */
export function untilErased(left: CountedBefore, at: string): CountedBefore {
  const ended = ({ from, until }: CountedBefore['waits'][number]['but'][number]) => {
    const end = until === undefined || Date.parse(until) > Date.parse(at) ? at : until;
    return Date.parse(from) < Date.parse(at) ? [{ from, until: end }] : [];
  };
  return { ...left, waits: left.waits.map((one) => ({ ...one, but: one.but.flatMap(ended) })) };
}
