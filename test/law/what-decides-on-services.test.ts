import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { entitlements, type Needs } from '../../packages/domain/src/case/needs.ts';
import { root } from '../../scripts/run/root.ts';

describe('What decides on services', () => {
  const needs: Needs = {
    age: 'adult',
    needsInterpreter: false,
    needsSignLanguage: false,
    hasProceeding: false,
    wishesToTravelHome: false,
  };

  test('has no room for a nationality: adding one does not compile', () => {
    // @ts-expect-error a citizenship is no need: when this line compiles, somebody has added it
    const foreigner: Needs = { ...needs, citizenship: 'VN' };
    // @ts-expect-error nor is a nationality
    const other: Needs = { ...needs, nationality: 'VN' };
    expectTypeOf<Extract<keyof Needs, 'citizenship' | 'nationality' | 'country' | 'corridor' | 'sex'>>().toBeNever();
    expect([entitlements(foreigner), entitlements(other)]).toEqual([entitlements(needs), entitlements(needs)]);
  });

  /** Names that no rule and no entitlement may read, in code without its comments and its sentences. */
  const forbidden = /\b\w*(citizen|national(?!e)|ethnic|religio|cooperat|withPolice|corridor)\w*\b/gi;
  const codeOf = (source: string) =>
    source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
  const readsOf = (source: string) => codeOf(source).match(forbidden) ?? [];
  // Where what the person is by birth, or the way the person came, is written down and handed on, and nothing is decided.
  const storing = [
    'case',
    'case-line',
    'clear',
    'open-case',
    'open-case-body',
    'open-from-report',
    'facts',
    'identification/known-country',
    'rights/describe-herself',
    'referred-in/open-from-referral',
    'referred-in/referral-in-body',
  ].map((name) => `packages/domain/src/case/${name}.ts`);
  const files = [
    ...globSync('packages/domain/src/rules/*.ts', { cwd: root }),
    ...globSync('packages/domain/src/case/**/*.ts', { cwd: root, exclude: storing }),
    'packages/domain/src/law/case-rule.ts',
    'packages/domain/src/law/guards.ts',
    'packages/domain/src/arrival/screening.ts',
    'packages/domain/src/arrival/screen-person.ts',
    'packages/domain/src/arrival/close-batch.ts',
    'packages/domain/src/arrival/deportation-checklist.ts',
    'packages/domain/src/handover/checklist.ts',
  ];

  test('Standards 6.4(b), Standards 4: reads no nationality, no origin and no cooperation with the police, in any rule', () => {
    expect(files.length).toBeGreaterThan(60);
    const folders = ['consents', 'identification', 'phases', 'placement', 'services'];
    expect(folders.filter((folder) => !files.some((file) => file.includes(`/case/${folder}/`)))).toEqual([]);
    expect(files).toContain('packages/domain/src/case/decide.ts');
    const found = files.flatMap((file) =>
      readsOf(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('would be caught reading one', () => {
    expect(readsOf('if (state.citizenship !== "KH") return [];')).toEqual(['citizenship']);
    expect(readsOf('const { nationality } = her;')).toEqual(['nationality']);
    expect(readsOf('needs.cooperatesWithPolice ? a : b')).toEqual(['cooperatesWithPolice']);
    expect(readsOf('breaches: ({ file }) => (file.corridor ? [] : ["closed"]),')).toEqual(['corridor']);
    const stored = storing.filter((file) => readsOf(readFileSync(join(root, file), 'utf8')).length > 0);
    expect(stored).toEqual(storing.filter((file) => !file.endsWith('/facts.ts')));
    expect(readsOf("// Policy VI.b: no nationality\nsays: 'a nationality',")).toEqual([]);
  });
});
