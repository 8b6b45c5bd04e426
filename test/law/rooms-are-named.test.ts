import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/root.ts';

const readme = readFileSync(join(root, 'packages/domain/README.md'), 'utf8');
/** What stands in the first column of a table: the folders it speaks of. */
const told = [...readme.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = '']) => cell.match(/[\w-]+/g) ?? []);

function foldersOf(folder: string): readonly string[] {
  return globSync(`packages/domain/${folder}/*/`, { cwd: root }).map((one) => basename(one));
}

test('the README of the law says of each folder what it holds, and of no other', () => {
  const folders = [...foldersOf('src'), ...foldersOf('src/case')];
  expect(folders.length).toBeGreaterThan(30);
  expect(told.toSorted()).toEqual(folders.toSorted());
});

test('every file it names is there', () => {
  const files = [...readme.matchAll(/`([\w-]+\.ts)`/g)].map(([, name = '']) => name);
  for (const name of files)
    expect(globSync(`packages/domain/src/**/${name}`, { cwd: root }).length, name).toBeGreaterThan(0);
});
