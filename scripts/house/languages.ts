import { languagesNamedIn, stories } from '../check/named-by-hand.ts';
import type { Found } from './measure.ts';
import { isProduct, type Project, type TrackedFile, trackedFiles } from './project.ts';

/** The places that are a language's own: its folders and its files outside them. Of the language that has fewest: what each must have. */
export function foldersALanguage(project: Project): Found | undefined {
  const files = productOf(project);
  const each = project.languages.map((language) => ({ language, places: placesOf(language, files) }));
  const [least] = each.toSorted((one, other) => one.places.length - other.places.length);
  if (least === undefined || least.places.length === 0) return undefined;
  return { figure: least.places.length, beside: [`${least.language}: ${least.places.join(', ')}`] };
}

/** Files elsewhere that list languages by hand. */
export function filesThatListLanguages(project: Project): Found | undefined {
  const files = productOf(project);
  if (files.length === 0) return undefined;
  const isOwn = (file: TrackedFile) => project.languages.some((language) => placesOf(language, [file]).length > 0);
  const lists = files
    .filter((file) => !isOwn(file) && languagesNamedIn(file.text, project.languages).length > 2)
    .map(({ path }) => path);
  return { figure: lists.length, beside: lists };
}

function productOf(project: Project): readonly TrackedFile[] {
  return trackedFiles(project).filter((file) => isProduct(file) && !stories.test(file.path));
}

/** `packages/words/src/th/codes.json` lies in the place `packages/words/src/th`. */
function placesOf(language: string, files: readonly TrackedFile[]): readonly string[] {
  const own = new RegExp(`^(.*?/${language})(?:/.*|(\\.\\w+))$`);
  return [
    ...new Set(
      files.flatMap(({ path }) => {
        const [, place, ending = ''] = own.exec(path) ?? [];
        return place === undefined ? [] : [`${place}${ending}`];
      }),
    ),
  ];
}
