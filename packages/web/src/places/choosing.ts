import { write } from '../parts/refill.ts';
import type { Finder, Found } from './find-places.ts';

/** What is offered under a field, and which of it is marked (-1: none). */
export type Shown = { readonly found: readonly Found[]; readonly active: number };

/** Where the official code of what was chosen stands, beside the words: a hidden field of the same form. */
function codeField({ form, name }: HTMLInputElement): HTMLInputElement | undefined {
  const field = form?.elements.namedItem(`${name}Code`);
  return field instanceof HTMLInputElement ? field : undefined;
}

/** What is still looked for in a text: its last part, without the place that was chosen. */
function soughtIn(text: string, chosen: Found | undefined): { readonly before: string; readonly sought: string } {
  const parts = text
    .replace(chosen?.words ?? '', '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { before: parts.slice(0, -1).join(', '), sought: parts.at(-1) ?? '' };
}

function chosenIn({ at }: Finder, field: HTMLInputElement): Found | undefined {
  return at(codeField(field)?.value ?? '');
}

/** What may be meant by what was typed. */
export function meantBy(finder: Finder, field: HTMLInputElement): readonly Found[] {
  const { sought } = soughtIn(field.value, chosenIn(finder, field));
  return sought.length < 2 ? [] : finder.find(sought);
}

/** The same, as something is typed: a code that stands for words that are gone goes with them. */
export function look(finder: Finder, field: HTMLInputElement): readonly Found[] {
  const [place, code] = [chosenIn(finder, field), codeField(field)];
  if (code && !(place && field.value.includes(place.words))) code.value = '';
  return meantBy(finder, field);
}

/** Puts a place into its field, after whatever else was said before it, and its code beside it. */
export function put(finder: Finder, field: HTMLInputElement, place: Found): void {
  const { before } = soughtIn(field.value, chosenIn(finder, field));
  const code = codeField(field);
  if (code) code.value = place.code;
  write(field, before === '' ? place.words : `${before}, ${place.words}`);
}

/** What a key does with the list: another mark, a choice, the end of it; `undefined`: the key is none of its own. */
export function keyed({ found, active }: Shown, key: string): Shown | Found | undefined {
  if (found.length === 0) return undefined;
  if (key === 'Escape') return { found: [], active: -1 };
  if (key === 'Enter') return found[active];
  if (key === 'ArrowDown') return { found, active: (active + 1) % found.length };
  if (key === 'ArrowUp') return { found, active: (active <= 0 ? found.length : active) - 1 };
  return undefined;
}
