import type { CaseState } from '@homeward/domain/case/case';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { AnyRequest } from '@homeward/runtime/request';
import type { Write } from '@homeward/store/write';
import { copyWrites } from './copies.ts';
import { commandOf, type Rooms } from './desk.ts';
import { toldBeside } from './told-beside.ts';

/** What a request in one of two files of a person writes in the other. Casework alone opens and closes copies of a whole file. */
export function besideWrites(
  rooms: Rooms,
  before: CaseState,
  said: CaseEvent,
  request: AnyRequest,
): Promise<readonly Write[]> {
  const closes = rooms.desk === 'casework';
  return toldBeside(rooms.store, before, said, {
    command: commandOf(request),
    closes,
    follows: (file, event) => (closes ? copyWrites(rooms, file, event, { request }) : []),
  });
}
