import { brokenInCase } from './broken.ts';
import { corridorOfPerson } from './corridor-of-person.ts';
import { type CountedFile, countedFiles, type WrittenFile } from './counted-file.ts';
import { countsOfCase, countsOfTruck } from './counts-of-case.ts';
import type { Fact } from './fact.ts';
import { partnerOf } from './facts-of.ts';
import { holdsOf } from './holds.ts';
import { countedAt, type Step } from './in-time-order.ts';
import { learntFrom } from './learning.ts';
import { referralsOfPerson } from './referrals-of-person.ts';
import { returnsOfPerson } from './returns-of-person.ts';

/**
 * Everything that is counted of one person, from all that was written in their files: a file, or two that are one
 * person’s. It follows from what happened and when; in which order it was typed changes nothing.
 */
export function factsOfPerson(files: readonly WrittenFile[]): readonly Fact[] {
  const all = countedFiles(files);
  return [...returnsOfPerson(all), ...referralsOfPerson(all), ...all.flatMap(actsIn), ...waitsOf(all)];
}

/** What an event adds to the counters; none where it adds nothing. */
function counted(
  { named }: CountedFile,
  { place, recordedAt }: Step,
  as: string,
  { country, at, counters }: Pick<Extract<Fact, { type: 'counted' }>, 'country' | 'at' | 'counters'>,
): readonly Fact[] {
  if (counters.length === 0) return [];
  return [{ type: 'counted', id: `${named(place)}/${as}`, recordedAt, country, at, counters }];
}

/** What was done: on the corridor of the person; who was found off a truck beside the trucks; what a closing taught and what was done against a rule, inside. */
function actsIn(file: CountedFile): readonly Fact[] {
  const corridor = corridorOfPerson(file.now);
  const country = partnerOf(corridor);
  return file.steps.flatMap((step) => {
    const { event, state, place, recordedAt } = step;
    const at = event.occurredAt;
    const tried = { type: 'parity-incident', id: file.named(place), recordedAt, country, at, corridor } as const;
    const done = { country, at: countedAt(event), counters: [...countsOfCase(state, event)] };
    const found = { country: partnerOf(state.corridor), at, counters: [...countsOfTruck(state, event)] };
    const learnt = { country: 'KH' as const, at, counters: [...learntFrom(file.now, event)] };
    const broken = { country: 'KH' as const, at, counters: [...brokenInCase(file.now, event)] };
    return [
      ...(event.type === 'ForeignGivenAsReason' ? [tried] : []),
      ...counted(file, step, 'counted', done),
      ...counted(file, step, 'truck', found),
      ...counted(file, step, 'learnt', learnt),
      ...counted(file, step, 'broken', broken),
    ];
  });
}

/** Everything that ever delayed the return, each under its own name; of two files one at a time. */
function waitsOf(files: readonly CountedFile[]): readonly Fact[] {
  return holdsOf(files).map(({ id, file: { now, steps, named }, but, ...hold }) => {
    const corridor = corridorOfPerson(now);
    const written = steps.find(({ event }) => 'id' in event && event.id === id);
    return {
      type: 'held',
      id: named(`hold/${id}`),
      recordedAt: written?.recordedAt ?? hold.at,
      country: partnerOf(corridor),
      corridor,
      ...hold,
      ...(but === undefined ? {} : { but: [...but] }),
    };
  });
}
