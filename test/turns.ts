import { readFileSync } from 'node:fs';
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

const isOverTheTale = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').includes("/told-world.ts'");

/** The first suite over the whole tale tells it. The others would stand idle beside it, so they come last of their project. */
function inTurn(usual: readonly TestSpecification[]): TestSpecification[] {
  const later = new Set(usual.filter(isOverTheTale).slice(1));
  const placeOf = (one: TestSpecification) => 2 * turnOf(one) + Number(later.has(one));
  return usual.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function inTurnsOf(vitest: Vitest): TestSequencer {
  const usual = new BaseSequencer(vitest);
  return {
    shard: (files) => usual.shard(files),
    sort: async (files) => inTurn(await usual.sort(files)),
  };
}

/** All projects in one row; within a project what usually stands first: what took longest, else the larger file. */
export const inTurns = inTurnsOf as unknown as TestSequencerConstructor;
