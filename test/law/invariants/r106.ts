import { decisionOf, foundUnable, isOwn } from './decided.ts';
import { letHappen } from './lives.ts';
import type { Invariant, Story, Told } from './story.ts';
import { carries, isChildIn, isCorrectedByTwo, lastDecision, lastOf, unless } from './told.ts';

const homes = ['family', 'own-home', 'other', 'biological-family', 'relatives'];

/** Where the last event lets the person live, without being called a reintegration. */
function otherwiseAtHome(story: Story): Told | undefined {
  const last = letHappen(story, 'PersonPlaced', 'StayBegun');
  if (last === undefined) return undefined;
  const where = String(last.said['placement'] ?? last.said['host']);
  return homes.includes(where) ? last : undefined;
}

export const whereToLiveIsTheirDecision: Invariant = {
  row: 'R106',
  says: 'In no history does a person begin to live where they did not decide to, or a child against their own no.',
  after: ['ReintegrationStarted', 'PersonPlaced', 'StayBegun', 'ProposalAnswered'],
  near: ['DecisionTaken', 'InformedForDecision', 'PersonPlaced', 'StayBegun', 'FamilySafetyAssessed'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.type !== 'ReintegrationStarted') {
      // A grown person goes where they like without anybody’s act; a child is brought.
      const standing = story.filter((one) => !isCorrectedByTwo(story, one));
      const word = ['reintegration', 'placement'].map((about) => lastDecision(standing, about)?.said['answer']);
      const brought = isChildIn(story) && otherwiseAtHome(story) !== undefined;
      return unless(
        !brought || !word.includes('leave-it') || word.includes('do-it'),
        'the child said no to living there',
      );
    }
    const decision = decisionOf(story, 'reintegration');
    const wanted = decision?.said['reintegration'] as { readonly to: string; readonly from: string } | undefined;
    return [
      ...unless(decision !== undefined && carries(story, decision), 'no decision carries it'),
      ...unless(wanted?.to === last.said['to'], 'it is not where the person decided to live'),
      ...unless(
        decision === undefined || isOwn(story, decision) || foundUnable(story, 'reintegration'),
        'others decided it',
      ),
    ];
  },
};
