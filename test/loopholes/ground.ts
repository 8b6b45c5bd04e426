import { alongPaths } from './along-paths.ts';
import { beginnings } from './beginnings.ts';
import { movesOnACase } from './moves-on-a-case.ts';
import { movesOnAHandover } from './moves-on-a-handover.ts';
import { starts } from './starts.ts';
import type { Move, World } from './world.ts';

/** Every act that may be tried. */
export const allMoves: readonly Move[] = [...movesOnACase, ...movesOnAHandover];

/** Where every search starts: files just opened, files along lawful ways, and what other acts lead to from there. */
export function allStarts(): readonly World[] {
  const first = beginnings();
  return starts([...first, ...alongPaths(first, allMoves, 12, 5)], allMoves, 10_000, 7);
}
