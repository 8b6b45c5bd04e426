import { countCalls, countFiles, countSizes } from './exact.ts';
import { type Platform, startPlatform } from './platform.ts';
import { populate } from './populate.ts';
import { type Filled, importRatio, rawRatios, sizeRatios } from './ratios.ts';

/** Cases on the two platforms that are compared. */
export type Sizes = { readonly few: number; readonly many: number };

/** Everything one run has counted and timed. */
export type Measured = Awaited<ReturnType<typeof measure>>;

/** Fills two platforms and compares them, then walks every operation on the small one. */
export async function measure(seed: number, sizes: Sizes, largestBundle: number) {
  const [small, large] = await Promise.all([startPlatform(), startPlatform()]);
  try {
    const files = await countFiles(small, largestBundle);
    const start = await importRatio(small);
    // Nothing is timed while they load: each has a database process of its own.
    const [few, many] = await Promise.all([fill(small, sizes.few, seed), fill(large, sizes.many, seed)]);
    // The walk writes, so it comes after everything that compares the two sizes.
    const equal = await countSizes(few, many);
    const ratios = [...(await sizeRatios(few, many)), ...(await rawRatios(many)), start];
    const counted = await countCalls(small);
    return { ...counted, exact: [...counted.exact, ...equal, ...files], ratios };
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
