import type { CaseState } from '../case/case.ts';
import type { HandoverState } from '../handover/handover.ts';
import { ageGroupOn, ageOn } from '../people/age.ts';
import { corridorOfPerson } from './corridor-of-person.ts';
import type { CountedBefore } from './counted-before.ts';
import type { Breakdown } from './fact.ts';
import { countedAt, inTimeOrder, type Step, type Told } from './in-time-order.ts';

/** That the other end of a handover recorded the person's arrival. */
export type Arrived = Pick<HandoverState, 'country' | 'direction' | 'quiet'> & {
  /** The handover’s id. */
  readonly handover: string;
  readonly at: string;
};

/** All that was written in a file, with the handovers of it that arrived; `named` gives the names under which it counts. */
export type WrittenFile = {
  readonly told: readonly Told[];
  readonly arrived: readonly Arrived[];
  readonly named: (thing: string) => string;
  /** What another file of the person, since erased, had counted. */
  readonly before?: readonly CountedBefore[];
};

/** A file as it is counted: what stands of it, in the order in which it happened, and what it has come to. */
export type CountedFile = WrittenFile & {
  readonly steps: readonly [Step, ...Step[]];
  readonly now: CaseState;
  readonly before: readonly CountedBefore[];
};

/** The files of one person as they are counted. Where one of them does not know of which country the person is, the other says it. */
export function countedFiles(files: readonly WrittenFile[]): readonly CountedFile[] {
  const all = files.flatMap((file) => {
    const [opening, ...others] = inTimeOrder(file.told);
    if (opening === undefined) return [];
    return [
      {
        ...file,
        before: file.before ?? [],
        steps: [opening, ...others] as const,
        now: (others.at(-1) ?? opening).state,
      },
    ];
  });
  const said = [
    ...all.map(({ now }) => now.citizenship),
    ...all.flatMap(({ before }) => before.map((one) => one.citizenship)),
  ];
  const known = said.find((one) => one !== undefined && one !== 'unknown' && one !== 'stateless');
  return all.map((file) => ofCountry(file, file.now.citizenship === 'unknown' ? known : undefined));
}

/** Of which country the person is has been so all the time, whenever it was found out. */
function ofCountry({ steps, now, ...file }: CountedFile, known: string | undefined): CountedFile {
  const citizenship = known ?? now.citizenship;
  const [opening, ...others] = steps;
  const so = (one: Step): Step => ({ ...one, state: { ...one.state, citizenship } });
  return { ...file, steps: [so(opening), ...others.map(so)], now: { ...now, citizenship } };
}

/** The file as far as things had happened by a moment. */
function fileAt({ steps }: Pick<CountedFile, 'steps'>, at: string): CaseState {
  const by = Date.parse(at);
  return (steps.findLast(({ event }) => Date.parse(countedAt(event)) <= by) ?? steps[0]).state;
}

/**
 * What is told of the person at a moment: who they are as it is known today, how old they were then, and what had been
 * found by then of what was done to them.
 */
export function breakdownAt(file: Pick<CountedFile, 'steps' | 'now'>, at: string): Breakdown {
  const { exploitation, sector } = fileAt(file, at);
  const { channel, sex } = file.now;
  const [age, ageGroup] = [ageOn(file.now, at), ageGroupOn(file.now, at)];
  const corridor = corridorOfPerson(file.now);
  return { corridor, channel, sex, age, ageGroup, exploitation, ...(sector === undefined ? {} : { sector }) };
}
