import type { Aggregate } from '@homeward/store/aggregate';
import { lying } from '../../functions/desks-in-process.ts';
import type { RealStage } from './stage.ts';

/** Lays a record into its table, as it would lie there at its first version. */
export function layRecord<Id, State, Event, Line>(
  stage: RealStage,
  of: Aggregate<Id, State, Event, Line>,
  id: Id,
  state: State,
): Promise<void> {
  return stage.plant(lying(of, id, state));
}
