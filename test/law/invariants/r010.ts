import type { Invariant, Told } from './story.ts';
import { lastOf } from './told.ts';
import { freeYes } from './yes.ts';

/** Whether somebody of the commune learns of the person by an event. */
function tellsTheCommune({ type, said }: Told): boolean {
  if (type === 'ContactAttempted') return said['channel'] === 'commune';
  return type === 'CommuneHelped' || (type === 'CaseReferred' && said['kind'] === 'commune');
}

export const theCommuneLearnsByAYes: Invariant = {
  row: 'R010',
  says: 'In no history does somebody of the commune learn of a person without the person’s free yes.',
  after: ['CommuneHelped', 'CaseReferred', 'ContactAttempted'],
  near: ['ConsentGiven', 'ConsentWithdrawn', 'CommunityAskedFor'],
  broken: (story) => {
    return tellsTheCommune(lastOf(story)) && !freeYes(story, { to: 'commune' }) ? ['the person did not agree'] : [];
  },
};
