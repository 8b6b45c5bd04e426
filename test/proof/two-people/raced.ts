import { organisationWrite } from '@homeward/store/directory';
import { providerWrite } from '@homeward/store/providers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { underAMemorandum } from '../../domain/under-a-memorandum.ts';
import { openDesks } from '../../functions/desks-in-process.ts';
import { runsOf } from '../prove.ts';
import { report } from '../report.ts';
import type { TwoPersonAct } from './act.ts';
import { seatEverybody } from './cast.ts';
import { race } from './race.ts';

const seed = 20_090_903;
const runs = runsOf(8, 1000);

/** Races each of these acts in one local world, and reports them as one suite. */
export async function raceEach(suite: string, acts: readonly TwoPersonAct[]): Promise<void> {
  const desks = await openDesks();
  let [raced, tried, findings] = [0, 0, 0];

  beforeAll(async () => {
    await seatEverybody(desks);
    const ngo = { id: 'ngo-1', name: 'Invented shelter', country: 'KH', kind: 'ngo', invented: true } as const;
    const laid = [organisationWrite(ngo), providerWrite(underAMemorandum(ngo.id))];
    for (const one of laid) await desks.plant(one as Parameters<typeof desks.plant>[0]);
  });
  afterAll(async () => {
    report(suite, raced, seed, findings, `${acts.length} acts, ${tried} tries`);
    await desks.stop();
  });

  describe('raced against a lawful pair', () => {
    test.each(acts)(
      '[ASVS-2.3.5] $name: one person alone does not complete what takes two, and a pair does so once',
      { timeout: 900_000 },
      async (act) => {
        const found: string[] = [];
        for (let run = 0; run < runs; run += 1) {
          const one = await race(desks, act, seed + run);
          [raced, tried] = [raced + 1, tried + one.tried];
          found.push(...one.found);
        }
        findings += found.length;
        expect(found.slice(0, 10)).toEqual([]);
      },
    );
  });
}
