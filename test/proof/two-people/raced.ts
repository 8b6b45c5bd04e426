import { organisationWrite } from '@homeward/store/directory';
import { providerWrite } from '@homeward/store/providers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { underAMemorandum } from '../../domain/under-a-memorandum.ts';
import { openDesks } from '../../functions/desks-in-process.ts';
import { runsOf } from '../prove.ts';
import { report } from '../report.ts';
import type { Desks, TwoPersonAct } from './act.ts';
import { askedOnce, seatEverybody } from './cast.ts';
import { race } from './race.ts';

const seed = 20_090_903;
const runs = runsOf(8, 1000);
/** A refusal waits for its step: of many races some are run beside each other, each in a world where nobody else sits. */
const beside = runsOf(1, 4);

async function openWorld(): Promise<Desks> {
  const desks = await openDesks();
  await seatEverybody(desks);
  const ngo = { id: 'ngo-1', name: 'Invented shelter', country: 'KH', kind: 'ngo', invented: true } as const;
  const laid = [organisationWrite(ngo), providerWrite(underAMemorandum(ngo.id))];
  for (const one of laid) await desks.plant(one as Parameters<typeof desks.plant>[0]);
  await askedOnce(desks);
  return desks;
}

/** Races each of these acts in local worlds, and reports them as one suite. */
export function raceEach(suite: string, acts: readonly TwoPersonAct[]): void {
  const worlds: Desks[] = [];
  let [raced, tried, findings] = [0, 0, 0];

  beforeAll(async () => {
    while (worlds.length < beside) worlds.push(await openWorld());
  });
  afterAll(async () => {
    report(suite, raced, seed, findings, `${acts.length} acts, ${tried} tries`);
    for (const world of worlds) await world.stop();
  });

  describe('raced against a lawful pair', () => {
    test.each(acts)(
      '[ASVS-2.3.5] $name: one person alone does not complete what takes two, and a pair does so once',
      { timeout: 900_000 },
      async (act) => {
        const found: string[] = [];
        const inWorld = async (world: Desks, from: number) => {
          for (let run = from; run < runs; run += worlds.length) {
            const one = await race(world, act, seed + run);
            [raced, tried] = [raced + 1, tried + one.tried];
            found.push(...one.found);
          }
        };
        await Promise.all(worlds.map((world, at) => inWorld(world, at)));
        findings += found.length;
        expect(found.slice(0, 10)).toEqual([]);
      },
    );
  });
}
