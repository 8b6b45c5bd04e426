import type { Found } from './measure.ts';
import { isProduct, type Project, type TrackedFile, trackedFiles } from './project.ts';

/** Stories of these countries, and data made for them: a further country adds its own or none. */
const stories = /^scripts\/(demo|replay|bench)\//;

/** Every file that lists countries by hand, and one more: the country's own. */
export function filesACountry(project: Project): Found | undefined {
  const files = trackedFiles(project).filter((file) => isProduct(file) && !stories.test(file.path));
  if (files.length === 0) return undefined;
  const lists = files.filter((file) => countriesIn(file, project).length > 1).map(({ path }) => path);
  return { figure: lists.length + 1, beside: lists };
}

/** By code (`TH`), in the name of a role, desk or way (`embassy-th`), or as the name of a value (`thailand`); a comment's Thailand is none. */
function countriesIn({ text }: TrackedFile, { countries }: Project): readonly string[] {
  return countries.flatMap(({ code, name }) => {
    const pattern = `(?<![A-Za-z])${code}(?![A-Za-z])|-${code.toLowerCase()}\\b|\\b${name[0]}${anyCase(name.slice(1))}\\b`;
    return new RegExp(pattern).test(text) ? [code] : [];
  });
}

function anyCase(letters: string): string {
  return letters.replace(/[a-z]/g, (one) => `[${one}${one.toUpperCase()}]`);
}
