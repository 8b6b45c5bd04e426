import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { idOf, now } from './made.ts';

type Answer = CaseState['answers'][number];

/** An answer of a provider, as it stands in a case. */
export function answerFrom(more: Partial<Answer> = {}): Answer {
  return {
    id: idOf(81),
    at: now,
    by: 'provider-1',
    desk: 'partner',
    country: 'KH',
    organisation: 'ngo-1',
    of: idOf(80),
    to: 'casework',
    sections: ['needs'],
    outcomes: [],
    status: 'waiting',
    ...more,
  };
}
