import { countriesNamedIn, stories } from '../check/named-by-hand.ts';
import type { Found } from './measure.ts';
import { isProduct, type Project, trackedFiles } from './project.ts';

/** Every file that lists countries by hand, and one more: the country's own. */
export function filesACountry(project: Project): Found | undefined {
  const files = trackedFiles(project).filter((file) => isProduct(file) && !stories.test(file.path));
  if (files.length === 0) return undefined;
  const lists = files
    .filter(({ text }) => countriesNamedIn(text, project.countries).length > 1)
    .map(({ path }) => path);
  return { figure: lists.length + 1, beside: lists };
}
