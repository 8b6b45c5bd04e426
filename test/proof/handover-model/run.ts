import type { Store } from '@homeward/store/open-store';
import * as fc from 'fast-check';
import { anyBeginning, type Beginning, nextBegin } from './beginning.ts';
import { lay } from './begun.ts';
import { fileSteps } from './file-steps.ts';
import { wordsOf } from './plain.ts';
import { replay } from './replay.ts';
import { hashOf, noMinutes, see } from './seen.ts';
import { handoverSteps } from './steps.ts';
import { type Counts, type Model, noCounts, type Real } from './world.ts';

const acts = fc.commands([...handoverSteps, ...fileSteps], { maxCommands: 60, size: 'max' });

/** Looking for a shorter way to what went wrong ends after two minutes. */
const interruptAfterTimeLimit = 120_000;

async function begin(store: Store, beginning: Beginning, counts: Counts): Promise<{ model: Model; real: Real }> {
  const { id, plain, file } = await lay(store, beginning);
  const seen = await see(store, id, file);
  const minutes = noMinutes();
  minutes.note(hashOf(seen), wordsOf(plain));
  const states = new Map([[seen.version, seen.state]]);
  return { model: { plain, at: beginning.at, seen, minutes }, real: { store, id, file, states, counts } };
}

/** Any history: it begins somehow, everybody does something, and in the end its events give every state that was read. */
function anyHistory(store: Store, counts: Counts) {
  return fc.asyncProperty(anyBeginning, acts, async (drawn, commands) => {
    const { model, real } = await begin(store, { ...drawn, at: nextBegin() }, counts);
    await fc.asyncModelRun(() => ({ model, real }), commands);
    await replay(real);
  });
}

/** Several histories side by side, until so many steps were taken. The first that is wrong ends all, with the shortest way there. */
export async function walk(store: Store, steps: number, seed: number, lanes = 4): Promise<Counts> {
  const counts = noCounts();
  let wrong = false;
  const lane = async (_: unknown, n: number) => {
    for (let round = 0; counts.steps < steps && !wrong; round += 1) {
      const plan = { numRuns: 5, seed: seed + 1000 * round + n, interruptAfterTimeLimit };
      await fc.assert(anyHistory(store, counts), plan).catch((found) => {
        wrong = true;
        throw found;
      });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return counts;
}
