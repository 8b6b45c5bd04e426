import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesFrom } from './files-from.ts';
import { firstRooms } from './first-rooms.ts';

const source = join(import.meta.dirname, '../src');

/** Pages that open with the words of the first load: the border desk works where a second fetch may not come. */
const rooms = new RegExp(`^\\.{1,2}/(${firstRooms.join('|')})/`);

/** Whether the first load speaks a key: it is written whole in one of its files, or completed there as `indicator.${name}`. */
function spokenFirst(): (key: string) => boolean {
  const text = [...filesFrom(join(source, 'start.tsx'), rooms)].map((file) => readFileSync(file, 'utf8')).join('\n');
  const whole = new Set([...text.matchAll(/['"]([a-z][\w-]*(?:\.[\w+-]+)*)['"]/g)].map(([, key]) => key));
  const completed = text.matchAll(/[`'"]([a-z][\w-]*(?:\.[\w-]+)*)\.?\$\{/g);
  const families = text.matchAll(/(?:optionsOf\(say, '|family=")([\w-]+)/g);
  const starts = [...completed, ...families].map(([, start]) => `${start}.`);
  return (key) => whole.has(key) || starts.some((start) => key.startsWith(start));
}

/** Words that only the demo speaks: what is deployed does not even know them. */
const ofTheDemo = /^(demo|switcher)\./;

/** How the language writes days and articles, from the file that functions read: said on every page. */
function howItIsWritten(screens: string): readonly (readonly [string, string])[] {
  const file = screens.replace(/screens\.json\?\w+$/, 'said.json');
  const { written } = JSON.parse(readFileSync(file, 'utf8')) as { readonly written: Readonly<Record<string, string>> };
  return Object.entries(written).map(([key, sentence]) => [key === '$review' ? key : `written.${key}`, sentence]);
}

/**
 * A language comes in two parts: `screens?first` is what the shell and the border desk say, `screens?rest` what all other pages
 * say. Found from the code at each build, so no list has to be kept; a page that says a word of the rest waits for it.
 */
export function wordsInTwoParts(demo: boolean): Plugin {
  const first = spokenFirst();
  return {
    name: 'words-in-two-parts',
    enforce: 'pre',
    transform(code, id) {
      const part = /screens\.json\?(first|rest)$/.exec(id);
      if (part === null) return undefined;
      const words = [...Object.entries(JSON.parse(code) as Record<string, string>), ...howItIsWritten(id)]
        .filter(([key]) => key !== '$review' && (demo || !ofTheDemo.test(key)))
        .filter(([key]) => first(key) === (part[1] === 'first'));
      const text = JSON.stringify(JSON.stringify(Object.fromEntries(words)));
      return { code: `export const words = JSON.parse(${text});`, moduleType: 'js', map: null };
    },
  };
}
