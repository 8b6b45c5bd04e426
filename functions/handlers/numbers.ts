import { randomInt } from 'node:crypto';
import { drawNumber } from '@homeward/domain/numbers/draw-number';
import type { NumberedKind } from '@homeward/domain/numbers/record-number';
import type { AnyRequest } from '@homeward/runtime/request';
import type { Rooms } from './desk.ts';

/**
 * Numbers for one thing to be made: each call draws another, for one that was taken when it came to the writing. The
 * country is that of the desk that gives it.
 */
export function numbersFor({ country }: Pick<Rooms, 'country'>, { recordedAt: at }: AnyRequest, kind: NumberedKind) {
  let drawn = 0;
  return () => drawNumber({ kind, country, at }, randomInt, drawn++);
}
