import { type Act, type Decision, decided } from '../command.ts';
import { answerLimits } from '../consent/answer-limits.ts';
import { answering } from '../consent/answering.ts';
import type { SaidConsent } from '../consent/consent.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { isChild } from '../people/age.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { withdrawalNamesALivingConsent } from '../rules/withdrawal-names-a-living-consent.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import { atTheBorder } from './at-the-border.ts';
import { standing } from './standing.ts';
import { goesOn } from './to-case-file.ts';

type Person = Pick<ArrivalState, 'language' | 'signLanguage' | 'age' | 'childUntil' | 'openedAs'>;
type Answered = { readonly person: Person; readonly consent: SaidConsent; readonly at: string };

/** A yes lets others know of the person: it counts only as the person, or who may speak for them, could give it. */
export const answeringAtTheBorder = deskAct<Answered>({
  as: 'permit',
  effects: {
    'consented.at-the-border': ({ person, consent, at }) => ({
      ...answering(person, consent, at),
      child: isChild(person, at),
    }),
  },
});

/** Whoever takes a yes back has taken it back, wherever they say so: once a file is open it goes on there. */
export const withdrawingAtTheBorder = deskAct<object>({
  as: 'record',
  effects: { 'withdrew.at-the-border': () => ({}) },
});

function stamp({ occurredAt, by, lateReason }: Act) {
  return { occurredAt, by: by.id, ...(lateReason === undefined ? {} : { lateReason }) };
}

/**
 * What the person agrees to and what they refuse (item D9). The consent's id is the command's key. Both go on to the file, once there
 * is one: a yes waits there until somebody reads it, a no counts as it comes.
 */
export function answerConsent(
  person: Person & Pick<ArrivalState, 'status'>,
  key: string,
  { consent }: { readonly consent: SaidConsent },
  act: Act,
  known: readonly string[] = [],
): Decision<ArrivalEvent> {
  const { by, occurredAt: at } = act;
  const held = atTheBorder(
    answeringAtTheBorder,
    { person, consent, at },
    by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, person.status, standing),
    ...answerLimits(consent, at, known),
  );
  if (held.type === 'refused') return held;
  return decided({ type: 'ConsentAnswered', consent: { ...consent, id: key, at }, ...goesOn(person), ...stamp(act) });
}

/**
 * The person takes a consent back. Once a file is open it is taken back there too, before anybody has read it: nothing more is shared
 * on it, and what rests on it is closed.
 */
export function withdrawAtTheBorder(
  arrival: Pick<ArrivalState, 'consents' | 'openedAs'>,
  key: string,
  { consent }: { readonly consent: string },
  act: Act,
): Decision<ArrivalEvent> {
  const held = atTheBorder(
    withdrawingAtTheBorder,
    {},
    act.by,
    check(lateEntryGivesItsReason, act),
    check(withdrawalNamesALivingConsent, arrival.consents, consent, act.occurredAt),
  );
  if (held.type === 'refused') return held;
  return decided({ type: 'ConsentWithdrawn', id: key, consent, ...goesOn(arrival), ...stamp(act) });
}
