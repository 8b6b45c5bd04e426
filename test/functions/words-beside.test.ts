import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '@homeward/domain/countries/languages';
import { loadTemplate } from '@homeward/local/template';
import { expect, test } from 'vitest';
import { bundlesOf } from '../../scripts/bench/bundles.ts';
import { root } from '../../scripts/run/root.ts';

const words = join(root, 'packages/words/src');
const functions = bundlesOf(loadTemplate(join(root, 'cdk.out')));

test.each(functions.map(({ name, file }) => [name, file] as const))(
  '%s has its words beside its code, one JSON a language, and no sentence of them in it',
  (_, file) => {
    const code = readFileSync(file, 'utf8');
    const beside = globSync('*/*.json', { cwd: dirname(file) });
    expect(beside.toSorted()).toEqual(languages.map((one) => `${one}/said.json`).toSorted());
    for (const name of beside) {
      const text = readFileSync(join(dirname(file), name), 'utf8');
      expect(text).toBe(readFileSync(join(words, name), 'utf8'));
      const { problems } = JSON.parse(text) as { readonly problems: Readonly<Record<string, string>> };
      expect(problems['stale']).toMatch(/.{10}/);
      expect(code).not.toContain(problems['stale']);
    }
  },
);

test('every function is there', () => {
  expect(functions).toHaveLength(22);
});
