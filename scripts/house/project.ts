import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SoughtCountry } from '../check/named-by-hand.ts';
import { Stop } from '../run/verb.ts';

/** A checkout and what it lists: acts on a case by name, countries but Cambodia by code and by name, languages by code. */
export type Project = {
  readonly root: string;
  readonly acts: readonly string[];
  readonly countries: readonly SoughtCountry[];
  readonly languages: readonly string[];
};

export type TrackedFile = { readonly path: string; readonly text: string };

const readable = /\.(ts|tsx|mjs|cjs|json|md|html|css|grit)$/;
/** Written by a verb, from what the other files say. */
const generated = ['openapi.json', 'LAW.md', 'LAW.km.md', 'package-lock.json'];

/** Every text file that git tracks, but what a verb writes. */
export function trackedFiles({ root }: Pick<Project, 'root'>): readonly TrackedFile[] {
  if (!existsSync(join(root, '.git'))) throw new Stop('npm run house counts what git tracks; this is no clone.');
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return listed
    .split('\0')
    .filter((path) => readable.test(path) && !generated.includes(path) && existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What runs or makes what runs: not tests, not papers. */
export function isProduct({ path }: TrackedFile): boolean {
  return /^(packages|functions|infra|scripts)\//.test(path);
}
