import { access } from '@homeward/domain/settings/access';
import { restOfDay, restOfHour } from '@homeward/domain/time';
import { log } from '@homeward/runtime/logger';
import type { AnyRequest } from '@homeward/runtime/request';
import { countSearch } from '@homeward/store/searches';
import type { Rooms } from './desk.ts';

const cap = { hour: access.searchesAnHour.value, day: access.searchesADay.value };
const rest = { hour: restOfHour, day: restOfDay } as const;

/**
 * One search more of a seat, counted before anything is looked up; how it is answered when there were too many. The seat's
 * supervisor reads how many there were, and how many were refused.
 */
export async function spentSearch(
  { store }: Pick<Rooms, 'store'>,
  { actor, recordedAt, operation }: AnyRequest,
): Promise<{ readonly type: 'searches-spent'; readonly minutes: number } | undefined> {
  const spent = await countSearch(store, actor, recordedAt, cap);
  if (spent === 'counted') return undefined;
  log('alarm', { type: 'searches-spent', actor: actor.id, role: actor.role, operation });
  return { type: 'searches-spent', minutes: rest[spent](recordedAt) };
}
