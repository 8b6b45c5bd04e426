import { globSync } from 'node:fs';
import { root } from '../run/root.ts';

/** What is changed and tried together: the files, and the settings that name their tests and how many changes are to be noticed. */
export type Part = { readonly name: string; readonly settings: string; readonly files: readonly string[] };

const access = '.stryker.access.json';
const rooms = '.stryker.rooms.json';

const law: Part = {
  name: 'law',
  settings: '.stryker.json',
  files: ['packages/domain/src/rules/*.ts', 'packages/domain/src/case/decide.ts'],
};

/**
 * The law, at 90 of 100; who may see what, what stays closed, and what is written down of it, each at 95; how a request is read and
 * answered, how it is stored, what goes to others and what is counted, each at 85. Receipts stand before the rest of the store: a file
 * belongs to the first part that names it.
 */
export const parts: readonly Part[] = [
  law,
  {
    name: 'clearance',
    settings: access,
    files: ['packages/domain/src/people/{clearance,relations}.ts', 'packages/domain/src/consent/projection.ts'],
  },
  { name: 'vault', settings: access, files: ['packages/vault/src/*.ts'] },
  {
    name: 'receipts',
    settings: access,
    files: [
      'packages/store/src/{receipt,receipt-chain,receipt-entry}.ts',
      'packages/store/src/trail/{anchors,checkpoint,line-order,lines,log-entry,verify}.ts',
    ],
  },
  { name: 'runtime', settings: rooms, files: ['packages/runtime/src/*.ts', 'packages/api/src/finder.ts'] },
  { name: 'store', settings: rooms, files: ['packages/store/src/!(receipt|receipt-chain|receipt-entry).ts'] },
  {
    name: 'sharing',
    settings: rooms,
    files: [
      'packages/domain/src/consent/!(projection).ts',
      'packages/domain/src/case/disclosures/*.ts',
      'packages/domain/src/case/answers/*.ts',
    ],
  },
  {
    name: 'facts',
    settings: rooms,
    files: ['functions/facts.ts', 'functions/handlers/{counted-referrals,noted-answers,noted-returns}.ts'],
  },
];

/** The files of a part, each by its name: Stryker splits a list at every comma, also at one within braces. */
export function filesOf({ files }: Part): readonly string[] {
  return globSync([...files], { cwd: root }).sort();
}

/** The part that files belong to, by the first of them that belongs to any. */
export function partOf(patterns: readonly string[]): Part {
  const named = new Set(globSync([...patterns], { cwd: root }));
  return parts.find((part) => filesOf(part).some((file) => named.has(file))) ?? law;
}
