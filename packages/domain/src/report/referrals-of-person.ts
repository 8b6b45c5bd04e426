import { breakdownAt, type CountedFile } from './counted-file.ts';
import type { Fact } from './fact.ts';
import { partnerOf } from './facts-of.ts';
import { firstsOfTheirYear, yearOf } from './returns-of-person.ts';

/** By which referrals inside the country the person counts as one: not in a year in which another file, since erased, had counted them. */
export function firstReferrals(files: readonly CountedFile[]) {
  const counted = files.flatMap(({ before }) => before.flatMap(({ referrals }) => referrals));
  const made = files.flatMap((file) => {
    if (file.now.channel !== 'domestic') return [];
    return file.steps.flatMap(({ event, recordedAt }) =>
      event.type === 'CaseReferred'
        ? [{ id: file.named(`referral/${event.id}`), at: event.occurredAt, recordedAt, file }]
        : [],
    );
  });
  return firstsOfTheirYear(made, () => 'referred').filter(({ at }) => !counted.includes(yearOf(at)));
}

/** Who was referred inside the country, of whichever country they are, counts once a year, by the first referral of it. */
export function referralsOfPerson(files: readonly CountedFile[]): readonly Fact[] {
  return firstReferrals(files).map(({ file, ...stamp }) => {
    const { corridor } = file.now;
    return { type: 'referred', ...stamp, country: partnerOf(corridor), ...breakdownAt(file, stamp.at), corridor };
  });
}
