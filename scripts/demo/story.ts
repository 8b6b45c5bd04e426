import type { Place } from './acting.ts';
import { peopleOfTheTrucks, truckOfLastNight, truckOfThisMorning, truckOfTwoDaysAgo } from './border-story.ts';
import { casesInsideTheCountry, casesOfTheStory, openFromTruck } from './case-story.ts';
import { handoverCount, handoversOfTheStory } from './handover-story.ts';
import { referralOfTheStory } from './referral-story.ts';
import { setStage } from './stage.ts';

const seed = 2008;
const { inside, fromTruck, foreign } = casesOfTheStory;
/** Whom a partner referred, and who waits. */
const referrals = 1;
const cases = inside + fromTruck + foreign;
const total = peopleOfTheTrucks.all + cases + handoverCount + referrals;
/** About how many requests the story takes: for the bar alone. */
const requests = 271;

/** What the demo holds, as one line says it. */
export const storyInShort = `${cases} cases, 4 countries, ${peopleOfTheTrucks.waiting} people waiting at Poipet, ${referrals} referred by a partner`;

/**
 * Tells the demo's story through HTTP as the people would: three trucks at Poipet, files at casework, handovers with all three
 * countries, somebody whom a partner referred. Everybody in it is invented and marked so; the lots are drawn from one seed. `progress` hears the share that is told,
 * from 0 to 1. Throws when anything is refused.
 */
export async function tellTheStory(place: Place, progress: (share: number) => void): Promise<void> {
  let [told, answered] = [0, 0];
  const tell = (): void => {
    told += 1;
  };
  const stage = setStage(place, seed, tell, () => progress(Math.min(++answered / requests, 1)));
  await Promise.all([
    handoversOfTheStory(stage),
    truckOfTwoDaysAgo(stage).then((people) => Promise.all(people.map((one) => openFromTruck(stage, one)))),
    truckOfLastNight(stage),
    truckOfThisMorning(stage),
    casesInsideTheCountry(stage),
    referralOfTheStory(stage),
  ]);
  if (told !== total) throw new Error(`The demo's story told ${told} of ${total} things.`);
}
