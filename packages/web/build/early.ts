import type { Plugin } from 'vite';

/** What the border desk needs besides the entry: the app, its words and its first page. */
const wanted = [
  /web\/src\/start\.tsx$/,
  /words\/src\/km\/screens\.json\?first$/,
  /web\/src\/border\/batches-page\.tsx$/,
];

/** Has the browser fetch them beside the entry, not after it: on a poor line each wait for an address costs as much as ten kilobytes. */
export const early: Plugin = {
  name: 'early',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk');
      const files = new Set<string>();
      const take = (file: string): void => {
        if (files.has(file)) return;
        files.add(file);
        for (const other of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) take(other);
      };
      for (const { facadeModuleId, fileName } of chunks)
        if (wanted.some((one) => one.test(facadeModuleId ?? ''))) take(fileName);
      const known = new Set([...html.matchAll(/(?:href|src)="\/([^"]+)"/g)].map(([, file]) => file));
      return [...files]
        .filter((file) => !known.has(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
    },
  },
};
