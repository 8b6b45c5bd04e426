import { type Found, median } from './measure.ts';
import { isProduct, type Project, type TrackedFile, trackedFiles } from './project.ts';

type Named = { readonly act: string; readonly product: number; readonly words: number; readonly tests: number };

/** In how many files each act is named. */
export function filesAnAct(project: Project): Found | undefined {
  const named = namesOf(project.acts, trackedFiles(project));
  if (named.length === 0) return undefined;
  const worst = named.toSorted((one, other) => other.product - one.product).slice(0, 5);
  const middle = (of: keyof Omit<Named, 'act'>) => median(named.map((one) => one[of]));
  return {
    figure: middle('product'),
    beside: [
      `the median act: ${middle('words')} of them files of words; ${middle('tests')} tests beside them`,
      `most: ${worst.map(({ act, product, words, tests }) => `${act} ${product} (${words} words, ${tests} tests beside them)`).join(', ')}`,
    ],
  };
}

function namesOf(acts: readonly string[], files: readonly TrackedFile[]): readonly Named[] {
  const found = new Map(acts.map((act) => [act, [] as TrackedFile[]]));
  for (const file of files) for (const word of new Set(file.text.match(/\w+/g))) found.get(word)?.push(file);
  return [...found].map(([act, all]) => ({
    act,
    product: all.filter(isProduct).length,
    words: all.filter(({ path }) => path.startsWith('packages/words/')).length,
    tests: all.filter(({ path }) => path.startsWith('test/')).length,
  }));
}
