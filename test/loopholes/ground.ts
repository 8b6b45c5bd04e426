import { beginnings } from './beginnings.ts';
import { movesOnACase } from './moves-on-a-case.ts';
import { alongPaths } from './paths.ts';
import { starts } from './starts.ts';
import type { Move, World } from './world.ts';

/** Every act that may be tried. */
export const allMoves: readonly Move[] = movesOnACase;

/** Where every search starts: files just opened, files along lawful ways, and what other acts lead to from there. */
export function allStarts(): readonly World[] {
  const first = beginnings();
  return starts([...first, ...alongPaths(first, movesOnACase, 12, 5)], movesOnACase, 10_000, 7);
}
