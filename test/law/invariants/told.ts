import type { Story, Told } from './story.ts';

/** What an invariant asks of a history, each in one place. It knows events by what they say, and times by when the server heard. */

/** The event that is judged. */
export function lastOf(story: Story): Told {
  const last = story.at(-1);
  if (last === undefined) throw new Error('a story in which nothing is told');
  return last;
}

/** What was told before the last event, of these types. */
export function earlier(story: Story, ...types: readonly string[]): Story {
  return story.slice(0, -1).filter(({ type }) => types.includes(type));
}

/** What is wrong unless something holds. */
export function unless(holds: boolean, why: string): readonly string[] {
  return holds ? [] : [why];
}

/** The codes that an event says in a list, none where it says none. */
export function listed({ said }: Told, field: string): readonly string[] {
  return (said[field] as readonly string[] | undefined) ?? [];
}

/** What was told before the last event since the case last ended: what came before it carries nothing any more. */
export function thisTime(story: Story, ...types: readonly string[]): Story {
  const ended = story.slice(0, -1).findLastIndex(({ type }) => type === 'CaseClosed');
  return story.slice(ended + 1, -1).filter(({ type }) => types.includes(type));
}

/** Hours between what was heard of first and a later moment. */
export function hoursSince({ recordedAt }: Told, until: Told): number {
  return (Date.parse(until.recordedAt) - Date.parse(recordedAt)) / 3_600_000;
}

/** Whether a rule was broken when it was written down: such an entry opens nothing (a record is no key). */
export function isSound({ broke }: Told): boolean {
  return broke.length === 0;
}

/** Whether what was said of an age makes a child of the person at that moment: to the end of the last day as one, by the server's clock. */
function saysChild({ said }: Told, at: string): boolean {
  if (said['age'] === 'adult') return false;
  const until = said['childUntil'];
  return typeof until !== 'string' || Date.parse(at) < Date.parse(`${until}T24:00:00+07:00`);
}

/** Whether something was taken back as written wrongly. */
export function isCorrected(story: Story, { id }: Told): boolean {
  return story.some(({ type, said }) => type === 'RecordCorrected' && said['corrects'] === id);
}

/** Whether something may carry what follows: it broke no rule, and nobody took it back. */
export function carries(story: Story, one: Told): boolean {
  return isSound(one) && !isCorrected(story, one);
}

/** Whether two people took something back as written wrongly: what keeps a danger away is not for one of them to take back. */
export function isCorrectedByTwo(story: Story, { id }: Told): boolean {
  const by = story.filter(({ type, said }) => type === 'RecordCorrected' && said['corrects'] === id);
  return new Set(by.map((one) => one.by.id)).size > 1;
}

function lastOfEachKind(papers: Story): Story {
  return [...new Map(papers.map((one) => [one.said['evidence'], one])).values()];
}

/** The ages that were recorded and stand, and the births that an identity was written down with. */
function agesIn(story: Story): Story {
  return story.flatMap((one) => {
    if (one.type === 'AgeRecorded') return isCorrected(story, one) ? [] : [one];
    const said = one.type === 'SectionWritten' ? (one.said['told'] as Told['said'] | undefined) : undefined;
    return said?.['childUntil'] === undefined ? [] : [{ ...one, said }];
  });
}

/**
 * Whether the person is a child at the last event, or on another day: whoever is one, may be one, or whose age is not settled (Standards 6.11(e), 7.1(d)).
 * Papers and opinions decide, of each kind the last one, and one of them is enough for a child; talk alone makes nobody an adult. Who is told to be
 * younger since is one in doubt, with nothing that shows it, too.
 */
export function isChildIn(story: Story, at = lastOf(story).recordedAt): boolean {
  const ages = agesIn(story);
  const shown = ages.filter(({ said }) => said['evidence'] !== undefined && said['evidence'] !== 'interview');
  const papers = lastOfEachKind(shown);
  // Where the order of what was heard and that of the days differ, the one that protects counts.
  const dated = lastOfEachKind(
    shown.toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt)),
  );
  if (papers.length === 0) return [...earlier(story, 'CaseOpened'), ...ages].some((one) => saysChild(one, at));
  const inTime = ages.toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt));
  const since = [ages, inTime]
    .flatMap((all) => all.slice(all.findLastIndex((one) => shown.includes(one)) + 1))
    .filter((one) => one.said['childUntil'] !== undefined);
  return [...papers, ...dated, ...since].some((one) => saysChild(one, at));
}

/** Whether the case runs before the last event: a crisis or an alert opens a closed one again, as a reopening does. */
export function runs(story: Story): boolean {
  return earlier(story, 'CaseClosed', 'CaseReopened', 'CrisisOpened', 'AlertRaised').at(-1)?.type !== 'CaseClosed';
}

/** Who else said yes to a proposal: somebody who did not make it, after it was made. */
export function approvedBy(story: Story, proposal: Told): readonly Told[] {
  return story.filter(
    ({ type, said, by }) =>
      type === 'ProposalAnswered' &&
      said['proposal'] === proposal.id &&
      said['answer'] === 'approved' &&
      by.id !== proposal.by.id,
  );
}

/** The person's last word on a matter in decisions: `undefined` where nothing was decided. */
export function lastDecision(story: Story, about: string): Told | undefined {
  return earlier(story, 'DecisionTaken').findLast(({ said }) => said['about'] === about);
}
