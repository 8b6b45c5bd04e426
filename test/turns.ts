import {
  BaseSequencer,
  type TestSequencer,
  type TestSequencerConstructor,
  type TestSpecification,
  type Vitest,
} from 'vitest/node';

/** Long suites first, many short ones last: neither processor waits at the end for one suite of the other. */
const turns = ['unit', 'cloud', 'plain'];

const turnOf = ({ project }: TestSpecification): number => turns.indexOf(project.name);

function inTurnsOf(vitest: Vitest): TestSequencer {
  const usual = new BaseSequencer(vitest);
  return {
    shard: (files) => usual.shard(files),
    sort: async (files) => (await usual.sort(files)).toSorted((one, other) => turnOf(one) - turnOf(other)),
  };
}

/** All projects in one row; within a project what usually stands first: what took longest, else the larger file. */
export const inTurns = inTurnsOf as unknown as TestSequencerConstructor;
