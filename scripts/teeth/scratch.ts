import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root } from '../run/root.ts';
import { Stop } from '../run/verb.ts';
import type { Fault } from './fault.ts';

const copied = ['packages', 'functions', 'infra', 'scripts', 'test'];
const left = /(^|\/)(node_modules|dist|coverage)$/;
/** What tools keep between runs: each tree has its own. */
const tools = ['.vite', '.vite-temp', '.cache', '@homeward'];

/** A copy of the working tree to do wrong in: the checkout itself is never touched. */
export function makeScratch(): string {
  const tree = join(root, '.homeward', 'teeth');
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of readdirSync(root, { withFileTypes: true })) {
    const wanted = name.isDirectory() ? copied.includes(name.name) : name.isFile();
    const filter = (from: string) => !left.test(relative(root, from));
    if (wanted) cpSync(join(root, name.name), join(tree, name.name), { recursive: true, filter });
  }
  linkPackages(tree);
  return tree;
}

/** The installed packages by link; our own rooms by links into the copy, else the checkout would be tested. */
function linkPackages(tree: string): void {
  const [installed, linked] = [join(root, 'node_modules'), join(tree, 'node_modules')];
  mkdirSync(join(linked, '@homeward'), { recursive: true });
  for (const name of readdirSync(installed))
    if (!tools.includes(name)) symlinkSync(join(installed, name), join(linked, name));
  for (const name of readdirSync(join(tree, 'packages')))
    symlinkSync(resolve(tree, 'packages', name), join(linked, '@homeward', name));
}

/** Puts a fault into the copy; what is returned takes it out again. */
export function plant(tree: string, { file, from, to }: Fault): () => void {
  const path = join(tree, file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  return () => writeFileSync(path, sound);
}

/** Stops with a sentence for each fault that the code has outgrown: what is not planted proves nothing when it is not found. */
export function checkPlaces(tree: string, faults: readonly Fault[]): void {
  const wrong = faults.flatMap((fault) => misplaced(tree, fault));
  if (wrong.length > 0) throw new Stop(wrong.join('\n'));
}

function misplaced(tree: string, { name, file, from, to, suite }: Fault): readonly string[] {
  const times = textOf(tree, file)?.split(from).length ?? 0;
  if (times === 0) return [`${name}: there is no file ${file}.`];
  if (times !== 2) return [`${name}: its text stands ${times - 1} times in ${file}, not once: ${JSON.stringify(from)}`];
  if (from === to) return [`${name}: it changes nothing in ${file}.`];
  return textOf(tree, suite) === undefined ? [`${name}: there is no suite ${suite}.`] : [];
}

function textOf(tree: string, file: string): string | undefined {
  try {
    return readFileSync(join(tree, file), 'utf8');
  } catch {
    return undefined;
  }
}
