import type { Story, Told } from './story.ts';
import { earlier, lastOf } from './told.ts';

/** Where a person comes to live, and with whom, by whatever act it is written down. */

/** Own people, whatever the act calls them; and what has no name, for nobody else answers there. */
const own = ['family', 'relatives', 'own-family', 'own-home', 'other', 'biological-family'];
/** Life among others in a place of one’s own, without a house that answers for it. */
const community = [...own, 'new-family', 'own-community', 'new-community', 'independent', 'community'];

/** With whom or in what an event lets the person live; `undefined` for an event that is about something else. */
export function homeBy({ type, said }: Told): string | undefined {
  if (type === 'PersonPlaced') return String(said['placement']);
  if (type === 'StayBegun') return String(said['host'] ?? said['setting']);
  if (type === 'AdmittedToShelter') return 'long-term-shelter';
  return type === 'ReintegrationStarted' ? String(said['to']) : undefined;
}

export function isOwnPeople(home: string | undefined): boolean {
  return home !== undefined && own.includes(home);
}

export function isCommunity(home: string | undefined): boolean {
  return home !== undefined && community.includes(home);
}

/** Every event by which somebody comes to live somewhere. */
export const moves = ['PersonPlaced', 'StayBegun', 'AdmittedToShelter', 'ReintegrationStarted'];

/**
 * The act that the last event lets happen, of these types: the event itself, or the proposal to which it is a second person’s yes.
 */
export function letHappen(story: Story, ...types: readonly string[]): Told | undefined {
  const last = lastOf(story);
  if (types.includes(last.type)) return last;
  if (last.type !== 'ProposalAnswered' || last.said['answer'] !== 'approved') return undefined;
  return earlier(story, ...types).find(({ id }) => id === last.said['proposal']);
}
