import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../packages/domain/src/countries/languages.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { root } from '../run/root.ts';

const folder = 'packages/words/src';

type Words = { readonly refusals: Readonly<Record<string, string>> };

function refusalsIn(language: string): Words['refusals'] {
  return (JSON.parse(readFileSync(join(root, folder, `${language}/said.json`), 'utf8')) as Words).refusals;
}

const spoken = new Map(languages.map((language) => [language, refusalsIn(language)]));

/** A rule refuses in five languages: its name is a key in each, and in English it says what the rule says. */
export function unspoken({ name, says }: RuleStatement): readonly string[] {
  const without = languages.filter((language) => !Object.hasOwn(spoken.get(language) ?? {}, name));
  const english = spoken.get('en')?.[name] ?? says;
  return [
    ...without.map((language) => `${folder}/${language}/said.json has no refusal "${name}".`),
    ...(english === says ? [] : [`${folder}/en/said.json says of "${name}" something else than the rule.`]),
  ];
}
