import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/run/root.ts';

/** The project in a folder of its own, where a test may change it. */
export type Copied = {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Changes a file that is there; to change nothing is a mistake of the test. */
  readonly change: (file: string, how: (text: string) => string) => void;
  /** Every file that was written or changed, in alphabetical order. */
  readonly touched: () => readonly string[];
  /** A module of the copy, loaded into this process beside ours. */
  readonly load: <Module>(file: string) => Promise<Module>;
  readonly remove: () => void;
};

export function copyOfProject(): Copied {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-copy-'));
  for (const file of filesOfProject()) cpSync(join(root, file), join(folder, file));
  linkPackages(folder);
  const touched = new Set<string>();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    touched.add(file);
  };
  const change: Copied['change'] = (file, how) => {
    const [before, after] = [read(file), how(read(file))];
    if (after === before) throw new Error(`nothing of ${file} was changed`);
    write(file, after);
  };
  return {
    folder,
    read,
    write,
    change,
    touched: () => [...touched].toSorted(),
    load: (file) => import(/* @vite-ignore */ join(folder, file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What git tracks, and what it would: a file that is new here belongs to the project too. */
function filesOfProject(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** What was installed is linked; our own packages are those of the copy. */
function linkPackages(folder: string): void {
  const [installed, linked] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(join(linked, '@homeward'), { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== '@homeward') symlinkSync(join(installed, name), join(linked, name));
  for (const name of readdirSync(join(folder, 'packages')))
    symlinkSync(join(folder, 'packages', name), join(linked, '@homeward', name));
}
