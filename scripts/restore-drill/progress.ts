import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writePrivate } from '../run/private-file.ts';

const kept = z.object({ exports: z.array(z.string()), done: z.record(z.string(), z.int()) });

/** How far a restore has come: items put of each table, and whether they were compared. */
export type Progress = {
  readonly of: (what: string) => number;
  readonly reached: (what: string, count: number) => void;
  /** Whether this very restore was begun before. */
  readonly goesOn: boolean;
  readonly forget: () => void;
};

/** The progress of one restore, by the exports it puts back, kept beside the data. */
export function progressIn(dataDir: string, exports: readonly string[]): Progress {
  const file = join(dataDir, 'restore-progress.json');
  const before = existsSync(file) ? kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const goesOn = before?.success === true && before.data.exports.join() === exports.join();
  const done: Record<string, number> = goesOn ? { ...before.data.done } : {};
  return {
    goesOn,
    of: (what) => done[what] ?? 0,
    reached(what, count) {
      done[what] = count;
      writePrivate(file, JSON.stringify({ exports, done }));
    },
    forget: () => rmSync(file, { force: true }),
  };
}
