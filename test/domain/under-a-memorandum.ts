import type { ProviderState } from '../../packages/domain/src/directory/provider.ts';
import { now } from './made.ts';

/** An organisation whose memorandum with the Ministry is in force on every day of the tests. */
export function underAMemorandum(id: string): ProviderState {
  const paper = { number: 'invented', from: '2000-01-01', until: '2099-12-31', source: 'invented', at: now, by: 'x' };
  return { id, status: 'kept', warned: [], memorandum: paper };
}
