import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestModule } from 'vitest/node';

/** A file of tests and how long it took, loading included. */
export type Took = { readonly file: string; readonly seconds: number };

/** The dearest first. */
export function tookOf(modules: readonly TestModule[]): readonly Took[] {
  return modules
    .map((module) => {
      const { setupDuration, collectDuration, duration } = module.diagnostic();
      return { file: module.relativeModuleId, seconds: (setupDuration + collectDuration + duration) / 1000 };
    })
    .toSorted((one, other) => other.seconds - one.seconds);
}

const placeIn = (root: string) => join(root, '.homeward', 'test-seconds.json');

/** Keeps what a run of every suite took, for `npm run house`. */
export function keepTook(root: string, took: readonly Took[]): void {
  mkdirSync(dirname(placeIn(root)), { recursive: true });
  writeFileSync(placeIn(root), `${JSON.stringify(took, null, 1)}\n`);
}

/** What the last run of every suite took, when there was one. */
export function keptTook(root: string): readonly Took[] | undefined {
  return existsSync(placeIn(root)) ? (JSON.parse(readFileSync(placeIn(root), 'utf8')) as readonly Took[]) : undefined;
}

/** `  12.3 s test/…`, one line a file. */
export function tookLines(took: readonly Took[], most = 10): readonly string[] {
  return took.slice(0, most).map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s ${file}`);
}
