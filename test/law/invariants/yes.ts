import type { Story, Told } from './story.ts';
import { earlier, isChildIn, isCorrected, isSound, lastOf } from './told.ts';

/** What a person agreed to, and what they refused (Standards 6.3(b), 6.10): each in one place. */

/** To whom, for what, and which parts of the file. */
export type Sharing = {
  readonly to: string;
  readonly organisation?: string | undefined;
  readonly for?: string | undefined;
  readonly sections?: readonly string[] | undefined;
};

type Answer = Sharing & {
  readonly given: boolean;
  readonly quality: string;
  readonly until?: string;
  readonly how: string;
};

/** A yes or no as it was written down: the consent, and the event that holds it. */
type Answered = { readonly by: Told; readonly answer: Answer };

/** Every answer to a question of sharing before the last event, those of the day on which the file was opened first. */
function answers(story: Story): readonly Answered[] {
  return earlier(story, 'CaseOpened', 'ConsentGiven').flatMap((by) => {
    const all = by.type === 'ConsentGiven' ? [by.said['consent']] : ((by.said['consents'] ?? []) as unknown[]);
    return all.map((answer) => ({ by, answer: answer as Answer }));
  });
}

function isAbout({ answer }: Answered, { to, organisation }: Sharing): boolean {
  const named = answer.organisation === undefined || organisation === undefined;
  return answer.to === to && (named || answer.organisation === organisation);
}

function isTakenBack(story: Story, { by }: Answered): boolean {
  return earlier(story, 'ConsentWithdrawn').some(({ said }) => said['consent'] === by.id);
}

/** Whether the person was free to say no: neither pressed nor held, dependent on who asks or too unwell; the ill agree to a doctor. */
function isGivenFreely({ quality, to }: Answer): boolean {
  return quality === 'free' || (quality === 'unwell' && to === 'hospital');
}

/**
 * Whether a yes is the person’s own, or of somebody who may still say it: for a child, for whoever was last found unable to decide, and
 * to a doctor for somebody whom nobody has assessed (Standards 6.10(d)).
 */
function isTheirsToSay(story: Story, { answer: { how, to }, by }: Answered): boolean {
  const last = lastOf(story);
  // A referral of then that is found on paper tells nobody anything; what goes with it now is asked of now.
  const then = last.type === 'CaseReferred' ? last.occurredAt : last.recordedAt;
  if ((how !== 'guardian' && how !== 'best-interest') || isChildIn(story, then)) return true;
  const found = earlier(story, 'CapacityAssessed').filter(
    (one) => one.said['about'] === 'referral' && !isCorrected(story, one),
  );
  if (found.length === 0) return (to === 'hospital' || to === 'case-file') && !isChildIn(story, by.recordedAt);
  return found.at(-1)?.said['able'] === false;
}

/** Whether a yes carries anything: given freely, not taken back, not over by the day of the last event. */
function isFree(story: Story, one: Answered): boolean {
  const today = lastOf(story).recordedAt.slice(0, 10);
  const { given, until = '9999' } = one.answer;
  return (
    given &&
    isGivenFreely(one.answer) &&
    until >= today &&
    !isTakenBack(story, one) &&
    isSound(one.by) &&
    isTheirsToSay(story, one)
  );
}

function isToAll(sections: readonly string[]): boolean {
  return sections.length === 0 || sections.includes('identity');
}

/** A no to this; where the purpose is said, to the same purpose. One to the name, or to nothing in particular, is one to everything. */
function isNo({ answer }: Answered, sharing: Sharing): boolean {
  const { given, sections = [] } = answer;
  const toThis = isToAll(sections) || sections.some((one) => sharing.sections?.includes(one));
  return !given && toThis && (sharing.for === undefined || answer.for === sharing.for);
}

/** Whether a free yes stands to exactly this at the last event, and no later no to the same recipient. */
export function freeYes(story: Story, sharing: Sharing): boolean {
  const about = answers(story).filter((one) => isAbout(one, sharing));
  const yes = about.findLast((one) => {
    const whole = (sharing.sections ?? []).every((section) => (one.answer.sections ?? []).includes(section));
    return isFree(story, one) && whole && (sharing.for === undefined || one.answer.for === sharing.for);
  });
  return yes !== undefined && !about.slice(about.indexOf(yes)).some((one) => isNo(one, sharing));
}

/** What somebody may be told for. */
const uses = ['care', 'referral', 'health', 'protection', 'legal', 'report-to-police', 'return', 'reintegration'];

/** Whether a free yes stands to this recipient for one of these uses, for any where none is said. */
export function freeYesBeside(story: Story, { to, organisation }: Sharing, of: readonly string[] = uses): boolean {
  return of.some((one) => freeYes(story, { to, organisation, for: one }));
}

/** Whether an answer is on any of these sections; where none are named, on whatever it is. */
function touches({ answer: { sections = [] } }: Answered, { sections: asked }: Sharing): boolean {
  return asked === undefined || isToAll(sections) || sections.some((one) => asked.includes(one));
}

/** Whether the person’s last word on sharing this with this recipient is a no: said so, or taken back. */
export function saidNo(story: Story, sharing: Sharing): boolean {
  const last = answers(story).findLast(
    (one) =>
      isAbout(one, sharing) && touches(one, sharing) && (sharing.for === undefined || one.answer.for === sharing.for),
  );
  return last !== undefined && (!last.answer.given || isTakenBack(story, last));
}
