import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run/root.ts';
import { Stop } from '../run/verb.ts';

/** What `npm start` was asked for. */
export type Flags = {
  readonly port: number;
  readonly empty: boolean;
  readonly offline: boolean;
  /** Where the data are kept between runs, absolute; in memory without it. */
  readonly dataDir: string | undefined;
};

/** Reads the flags after `npm start --`; a wrong one ends with a sentence that lists them all. */
export function readFlags(args: readonly string[]): Flags {
  const { port, empty, offline, data } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Stop('--port takes a number from 0 (any free one) to 65535.');
  if (data === '') throw new Stop('--data takes the folder in which the data are kept.');
  const dataDir = data === undefined || isAbsolute(data) ? data : join(root, data);
  // Before anything is built: nobody waits for what cannot be kept.
  if (dataDir !== undefined && statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Stop('--data names something that is not a folder.');
  return { port: Number(port), empty, offline, dataDir };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '3000' },
        empty: { type: 'boolean', default: false },
        offline: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    }).values;
  } catch {
    throw new Stop('npm start takes, after --, any of: --port N, --empty, --data DIR, --offline.');
  }
}
