import { check } from '../../law/refusal.ts';
import { embassyOrImmigrationPlansAlong } from '../../rules/embassy-or-immigration-plans-along.ts';
import type { CaseState } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import { inCrisis, planOf } from './open-crises.ts';
import { interventionStart } from './track.ts';

/** Whether officials of her own country or of immigration belong to it: she is a foreigner, and nothing keeps her embassy away. */
function isForeign({ citizenship, doNotContactEmbassy }: CaseState): boolean {
  return citizenship !== 'KH' && citizenship !== 'unknown' && !doNotContactEmbassy;
}

/** The word to go. */
export const startIntervention = caseCommand({
  event: 'InterventionStarted',
  said: interventionStart,
  checks: ({ file, said: { crisis, emergency } }) => {
    const parts = planOf(file, crisis)?.participants.map(({ part }) => part) ?? [];
    return [
      check(embassyOrImmigrationPlansAlong, parts, { foreign: isForeign(file), emergency: emergency !== undefined }),
    ];
  },
  supposing: (file) => ({ crisis: inCrisis(file)?.crisis ?? file.id }),
  leaves: ({ interventionStarts }, said, stamp) => ({
    interventionStarts: [...interventionStarts, { ...stamp, ...said }],
  }),
});
