import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { idOf, now } from './made.ts';

/** What is asked for an organisation of the kind, as a body says it. */
export function asking(more: object = {}) {
  return { to: 'ngo', country: 'KH', organisation: 'ngo-1', for: 'referral', sections: ['identity'], ...more };
}

/** A copy in the register, alive and resting on a consent. */
export function copyOf(more: Partial<CaseState['copies'][number]> = {}): CaseState['copies'][number] {
  return {
    id: idOf(70),
    at: now,
    by: 'case-worker-1',
    desk: 'partner',
    to: 'ngo',
    country: 'KH',
    organisation: 'ngo-1',
    for: 'referral',
    sections: ['identity'],
    restsOn: { consent: 'consent-1' },
    status: 'alive',
    ...more,
  };
}

/** A proposal to tell somebody new where the person is. */
export function revealingOf(more: Partial<CaseState['revealings'][number]> = {}): CaseState['revealings'][number] {
  return {
    id: idOf(80),
    at: now,
    by: 'case-worker-1',
    from: 'social-affairs',
    to: 'ngo',
    country: 'KH',
    organisation: 'ngo-1',
    for: 'protection',
    sections: ['whereabouts'],
    ...more,
  };
}

/** A proposal to share without the person. */
export function exceptionOf(more: Partial<CaseState['exceptions'][number]> = {}): CaseState['exceptions'][number] {
  return {
    id: idOf(80),
    at: now,
    by: 'case-worker-1',
    from: 'social-affairs',
    to: 'ngo',
    country: 'KH',
    organisation: 'ngo-1',
    for: 'protection',
    sections: ['whereabouts'],
    ground: 'she-is-missing',
    ...more,
  };
}
