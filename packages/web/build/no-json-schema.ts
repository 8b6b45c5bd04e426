import type { Plugin } from 'vite';

const ofZod = /zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js$/;
const exported = /^export (?:(?:const|function) (\w+)|\{ \w+ as (\w+) \};)/gm;

/**
 * Schemas check what is typed; nobody writes a JSON Schema in a browser, and what zod brings for that is a fifth of the rules that a form
 * fetches on a poor line. Each of its functions is there and gives nothing.
 */
export const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  transform(code, id) {
    if (!ofZod.test(id)) return undefined;
    const names = [...code.matchAll(exported)].map(([, plain, renamed]) => renamed ?? plain);
    const lines = names.map((name) => `export { none as ${name} };`);
    return { code: ['const none = () => () => undefined;', ...lines].join('\n'), map: null };
  },
};
