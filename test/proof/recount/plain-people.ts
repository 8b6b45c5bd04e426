import type { CaseEvent } from '@homeward/domain/case/events';
import { daysFrom, isIn, type Period, tally } from './dice.ts';
import type { Story } from './people.ts';
import { followUpName } from './plain-names.ts';
import { personOf } from './plain-returns.ts';
import { timeline } from './timeline.ts';
import type { World } from './world.ts';

type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

/** What of one kind happened in a period, each with its story, in the order in which it happened. */
function all<Type extends CaseEvent['type']>(stories: readonly Story[], type: Type, period: Period) {
  return stories.flatMap((story) =>
    timeline(story)
      .filter((event): event is EventOf<Type> => event.type === type)
      .filter(({ occurredAt }) => isIn(period, occurredAt))
      .map((event) => ({ story, event })),
  );
}

/** Persons referred inside the country: of several referrals in the year the one made first, on paper or here; of two of one moment the one whose name comes first. */
export function referredIn(world: Pick<World, 'people' | 'pairs'>, period: Period, year: Period): number {
  const inside = world.people.map((story, index) => ({ story, who: personOf(index, world) }));
  const persons = Map.groupBy(
    inside.filter(({ story }) => story.file.channel === 'domestic'),
    ({ who }) => who,
  );
  const first = [...persons.values()].flatMap((files) => {
    const stories = files.map(({ story }) => story);
    const made = all(stories, 'CaseReferred', year).map(({ event }) => `${event.occurredAt} ${event.id}`);
    return made.toSorted().slice(0, 1);
  });
  return first.filter((one) => isIn(period, one.split(' ')[0] ?? '')).length;
}

/** Off a truck and found to be a victim, once a person: the finding that was made first. */
export function identifiedIn(stories: readonly Story[], period: Period): number {
  const always = { from: 0, to: Number.MAX_SAFE_INTEGER };
  const first = stories
    .filter(({ file }) => file.channel === 'deportation')
    .flatMap((story) =>
      all([story], 'DeterminationRecorded', always)
        .filter(({ event }) => event.said.status === 'confirmed')
        .slice(0, 1),
    );
  return first.filter(({ event }) => isIn(period, event.occurredAt)).length;
}

/** From the first sheet that the person’s embassy was given until its first answer, where it was asked by then. */
function embassyTimes(stories: readonly Story[], period: Period): readonly number[] {
  return stories.flatMap((story) => {
    const events = timeline(story);
    const answer = events.find((one) => one.type === 'AnswerCame' && one.desk === 'embassy');
    const asked = events.find((one) => one.type === 'ReturnProposed' && one.sheets.length > 0);
    if (answer === undefined || asked === undefined || !isIn(period, answer.occurredAt)) return [];
    return asked.occurredAt > answer.occurredAt ? [] : [daysFrom(asked.occurredAt, answer.occurredAt)];
  });
}

function detentions(stories: readonly Story[], period: Period): readonly number[] {
  return all(stories, 'StayEnded', period).flatMap(({ story, event }) => {
    const begun = timeline(story).find((one) => 'id' in one && one.id === event.said.stay);
    return begun?.type === 'StayBegun' && begun.said.setting.endsWith('-post') && begun.occurredAt <= event.occurredAt
      ? [daysFrom(begun.occurredAt, event.occurredAt)]
      : [];
  });
}

/** How the person was when the person was met at a visit, when their file was closed, or opened again, by the months since the person had come to where the person lived then. */
function followUps(stories: readonly Story[], period: Period): readonly (string | undefined)[] {
  return stories.flatMap((story) => {
    let [home, place]: [string | undefined, string | undefined] = [undefined, undefined];
    return timeline(story).map((event) => {
      if (event.type === 'PersonPlaced' && event.said.placement !== place)
        [home, place] = [event.occurredAt, event.said.placement];
      if (home === undefined) return undefined;
      if (event.type === 'VisitRecorded') {
        const { found = 'not-met', visitedAt } = event.said;
        if (found === 'not-met' || !isIn(period, visitedAt)) return undefined;
        return followUpName(home, visitedAt, found === 'safe' ? 'safe' : 'other');
      }
      if (!isIn(period, event.occurredAt)) return undefined;
      if (event.type === 'CaseReopened' && event.said.reason === 'trafficked-again')
        return followUpName(home, event.occurredAt, 'trafficked-again');
      if (event.type !== 'CaseClosed') return undefined;
      const said = { recovered: 'closed-by-criterion', unreachable: 'lost-contact' };
      return followUpName(home, event.occurredAt, said[event.said.reason as 'recovered'] ?? 'other');
    });
  });
}

/** What was said of people whose file has one corridor. */
export function plainOfPeople(stories: readonly Story[], period: Period) {
  const said = <Type extends CaseEvent['type']>(type: Type) => all(stories, type, period);
  return {
    services: tally([
      ...said('ServiceOffered').map(() => 'offered'),
      ...said('ServiceAnswered').map(({ event }) => event.said.outcome),
      ...said('AnswerCame').flatMap(({ event }) => event.outcomes.map(({ outcome }) => outcome)),
    ]),
    claims: tally(said('ReturnMatterRecorded').map(({ event }) => event.said.matter.status)),
    parity: said('ForeignGivenAsReason').length,
    followUp: followUps(stories, period),
    times: {
      'intake-to-tracing': said('FamilyTracingAnswered')
        .filter(({ event }) => event.said.result !== 'still-looking')
        .map(({ story, event }) => daysFrom(story.file.openedAt, event.occurredAt)),
      'request-to-embassy-answer': embassyTimes(stories, period),
      'intake-to-home': said('JourneyHomeMade')
        .filter(({ event }) => event.said.wentBack === undefined)
        .map(({ story, event }) => daysFrom(story.file.openedAt, event.occurredAt)),
      detention: detentions(stories, period),
    },
  };
}
