import type { ArrivalState } from '../arrival/arrival.ts';
import { breachesBrought } from '../arrival/breaches.ts';
import { mayOpenFile, openItems, personItems } from '../arrival/deportation-checklist.ts';
import { type Act, type Decision, decided } from '../command.ts';
import type { Consent } from '../consent/consent.ts';
import type { HandoverState } from '../handover/handover.ts';
import { corridorOf } from '../handover/propose.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { isChild, type knownAgeOf } from '../people/age.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { oneFileAPerson } from '../rules/one-file-a-person.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { ageFromTheOtherSide } from './age-from-the-other-side.ts';
import { atTheOpening } from './at-the-opening.ts';
import type { CaseEvent } from './events.ts';
import type { OpenCase } from './open-case-body.ts';
import {
  agreed,
  answerMakesSense,
  answersAtTheOpening,
  firstTold,
  ownAnswer,
  presumed,
  withSector,
} from './opening.ts';

export type From<T extends OpenCase['from']> = Extract<OpenCase, { from: T }>;

export type Plate = Omit<
  Extract<CaseEvent, { type: 'CaseOpened' }>,
  'type' | 'occurredAt' | 'recordedAt' | 'by' | 'lateReason' | 'organisation' | 'determination' | 'id'
>;

/** The opening of a file, by whoever opens it. */
export function opened(key: string, plate: Plate, act: Act): Decision<CaseEvent> {
  return decided({
    type: 'CaseOpened',
    id: key,
    ...plate,
    organisation: act.by.organisation,
    determination: presumed(act),
    occurredAt: act.occurredAt,
    recordedAt: act.recordedAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  });
}

const sealedAnew = ['identity', 'needs'];

function plateOf(said: From<'arrival'>, arrival: ArrivalState): Plate {
  const { corridor, sex, age, ageGroup, childUntil, citizenship, language, signLanguage, needs, consents, sections } =
    arrival;
  const brought = breachesBrought(arrival);
  return {
    origin: 'arrival',
    arrival: { batch: said.batch, arrival: said.arrival },
    channel: 'deportation',
    corridor,
    sex,
    age,
    ageGroup,
    ...(childUntil === undefined ? {} : { childUntil }),
    citizenship,
    language,
    signLanguage,
    needs,
    exploitation: [...new Set([...(arrival.screening?.exploitation ?? []), ...said.exploitation])],
    ...withSector(said, arrival.screening?.sector),
    doNotContactEmbassy: said.doNotContactEmbassy || consents.some((one) => one.to === 'embassy' && !one.given),
    consents,
    ...(brought.length === 0 ? {} : { breaches: brought }),
    // Sealed anew for the file, whatever its version was at the border; what stood there before stays there.
    sections: Object.fromEntries(sealedAnew.filter((name) => name in sections).map((name) => [name, 1])),
  };
}

type Arrived = { readonly arrival: ArrivalState; readonly at: string };

/** The platform opens a file: only as the person agreed, or in a child’s best interest, and after what the border owes them. */
export const openingFromArrival = deskAct<Arrived>({
  as: 'permit',
  effects: {
    'case-opens.arrival': ({ arrival, at }) => ({
      agreed: mayOpenFile(arrival, at),
      open: openItems(personItems(arrival), 'open-case'),
    }),
  },
});

/** From the truck: what was said at the border comes along, so nobody asks again (Standards 7.6(f)). */
export function openFromArrival(
  key: string,
  said: From<'arrival'>,
  arrival: ArrivalState,
  act: Act,
): Decision<CaseEvent> {
  const held = atTheOpening(
    openingFromArrival,
    { arrival, at: act.occurredAt },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, arrival.status, ['screened', 'opened']),
    check(oneFileAPerson, arrival.openedAs),
  );
  if (held.type === 'refused') return held;
  return opened(key, plateOf(said, arrival), act);
}

export type Opening<T extends OpenCase['from']> = {
  readonly said: From<T>;
  readonly consents: readonly Consent[];
  readonly age: ReturnType<typeof knownAgeOf>;
  readonly at: string;
};

/** A person whom another country handed over is asked here, by this side. */
export const openingFromHandover = deskAct<Opening<'handover'>>({
  as: 'permit',
  effects: {
    'case-opens.handover': ({ consents, age, at }) => ({ agreed: agreed(consents, isChild(age, at)) }),
    'consented.at-the-opening': ({ said, at }) => answersAtTheOpening(said, at),
  },
});

/** From a handover to Cambodia: the person is here, the other side's sheet is the first page of the file. */
export function openFromHandover(
  key: string,
  said: From<'handover'>,
  handover: HandoverState,
  told: ReturnType<typeof knownAgeOf>,
  act: Act,
  known: readonly string[] = [],
): Decision<CaseEvent> {
  const consents = [...ownAnswer(key, said.consent, act)];
  const age = ageFromTheOtherSide(handover, told, act.occurredAt);
  const held = atTheOpening(
    openingFromHandover,
    { said, consents, age, at: act.occurredAt },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, handover.status, handover.direction === 'inbound' ? ['received'] : []),
    check(oneFileAPerson, handover.fileOpened === true ? handover.id : undefined),
    ...answerMakesSense(said, act.occurredAt, known),
  );
  if (held.type === 'refused') return held;
  return opened(
    key,
    {
      origin: 'handover',
      channel: 'formal',
      corridor: corridorOf(handover.country, handover.direction),
      sex: handover.sex,
      ...age,
      citizenship: handover.citizenship,
      ...firstTold(said, consents),
      handover: handover.id,
    },
    act,
  );
}
