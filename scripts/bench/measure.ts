import { countCalls, countFiles, countSizes } from './exact.ts';
import { type Platform, startPlatform } from './platform.ts';
import { populate } from './populate.ts';
import { type Filled, importRatio, rawRatios, sizeRatios } from './ratios.ts';
import { countReaders, readerRatios, readTogether } from './readers.ts';

/** Cases on the two platforms that are compared. */
type Sizes = { readonly few: number; readonly many: number };

/** How often each of twelve readers reads the same thing beside the others. */
const usualReadings = 24;

/** `rounds`: how often each pair is timed, where it is not as often as its own figure asks. */
type Wanted = {
  readonly seed: number;
  readonly sizes: Sizes;
  readonly largestBundle: number;
  readonly rounds?: number | undefined;
  readonly database?: string | undefined;
};

/** Everything one run has counted and timed. */
export type Measured = Awaited<ReturnType<typeof measure>>;

/** Fills two platforms and compares them, then walks every operation on the small one. */
export async function measure({ seed, sizes, largestBundle, rounds, database }: Wanted) {
  const start = () => startPlatform({ database });
  const [small, large] = await Promise.all([start(), start()]);
  try {
    const files = await countFiles(small, largestBundle);
    const imports = await importRatio(small, rounds);
    // Nothing is timed while they load: each has a database process of its own.
    const [few, many] = await Promise.all([fill(small, sizes.few, seed), fill(large, sizes.many, seed)]);
    // The walk writes, so it comes after everything that compares the two sizes.
    const equal = await countSizes(few, many);
    const timed = [...(await sizeRatios(few, many, rounds)), ...(await rawRatios(many, rounds)), imports];
    const { year, openable } = many.population;
    const together = await readTogether(large, { year, file: openable.at(-1) ?? '' }, rounds ?? usualReadings);
    const ratios = [...timed, ...readerRatios(together)];
    const counted = await countCalls(small);
    return { ...counted, exact: [...counted.exact, ...countReaders(together), ...equal, ...files], ratios };
  } finally {
    await Promise.allSettled([small.cloud.stop(), large.cloud.stop()]);
  }
}

async function fill(platform: Platform, count: number, seed: number): Promise<Filled> {
  const started = performance.now();
  const population = await populate(platform.cloud, count, seed);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`${count} cases, ${population.items} items: loaded in ${seconds} s`);
  return { ...platform, population };
}
