import { root } from '../run/root.ts';

const known: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|no space left|disk is full/i, 'The disk is full: starting needs about 200 MB free.'],
  [/EROFS|read-only file system/i, `Nothing can be written here: give this user write access to ${root}.`],
  [/listen EACCES/, 'That port is for programs with more rights: choose one above 1023 with npm start -- --port N.'],
  [
    /EACCES|EPERM/,
    `A file could not be read or written: give this user access to ${root} and to the folder of --data.`,
  ],
  [/ENOTDIR|EEXIST/, '--data names something that is not a folder.'],
  [/EADDRINUSE/, 'The wished port and the twenty after it are taken: choose another with npm start -- --port N.'],
];

/** The one sentence for a failure that has a known cause, or undefined. */
export function sentenceOf(said: string): string | undefined {
  return known.find(([pattern]) => pattern.test(said))?.[1];
}
