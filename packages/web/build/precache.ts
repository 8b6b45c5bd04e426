import type { Plugin } from 'vite';
import { firstRooms } from './first-rooms.ts';

/** What every desk stands on, and the check of printed minutes: whoever holds a page at the gate has no network there. */
const shared = ['api', 'parts', 'words', 'verify'];

/** Languages that a device takes with it before it has spoken them: the desk's own and the one that most can help in. */
const taken = ['km', 'en'];

/** Whether a part that is fetched later is of the border desk: its pages, its words, or a package that it needs. */
function isOfTheDesk(id: string): boolean {
  const room = /packages\/web\/src\/([\w-]+)\//.exec(id)?.[1];
  const language = /packages\/words\/src\/([a-z]{2,3})\//.exec(id)?.[1];
  if (language !== undefined) return taken.includes(language);
  return room === undefined || firstRooms.includes(room) || shared.includes(room);
}

type Chunk = {
  readonly type: 'chunk';
  readonly isEntry: boolean;
  readonly facadeModuleId: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
};
type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

function follow(bundle: Bundle, file: string, found: Set<string>): void {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return;
  found.add(file);
  const later = chunk.dynamicImports.filter((next) => {
    const to = bundle[next];
    return to?.type === 'chunk' && isOfTheDesk(to.facadeModuleId ?? '');
  });
  for (const next of [...chunk.imports, ...later]) follow(bundle, next, found);
}

/** Thai letters come with the first Thai word; Vietnamese ones stand in names at every gate. */
const files =
  /^(index\.html|manifest\.webmanifest|icon[\w-]*\.(svg|png)|assets\/.*\.css|assets\/noto-sans-(?!thai).*\.woff2)$/;

/**
 * The files that a device takes before anybody needs them: the page, the border desk with all its pages, Khmer and English, letters
 * and icons. Whatever else is opened once stays too, by the worker's own rule.
 */
export function precache(): { readonly plugin: Plugin; readonly keeps: (file: string) => boolean } {
  const chunks = new Set<string>();
  return {
    plugin: {
      name: 'precache',
      generateBundle(_, bundle) {
        const all = bundle as Bundle;
        for (const [file, chunk] of Object.entries(all))
          if (chunk.type === 'chunk' && chunk.isEntry) follow(all, file, chunks);
      },
    },
    keeps: (file) => chunks.has(file) || files.test(file),
  };
}
