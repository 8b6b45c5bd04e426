import type { ArrivalState } from '../arrival/arrival.ts';
import { mayOpenFile, openItems, personItems } from '../arrival/deportation-checklist.ts';
import { type Act, type Decision, decided } from '../command.ts';
import type { HandoverState } from '../handover/handover.ts';
import { corridorOf } from '../handover/propose.ts';
import { check, refusals } from '../law/refusal.ts';
import { isChild, knownAgeOf } from '../people/age.ts';
import { leadsHome } from '../people/leads-home.ts';
import { arrivalItemsAreDone } from '../rules/arrival-items-are-done.ts';
import { caseFileNeedsConsent } from '../rules/case-file-needs-consent.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { oneFileAPerson } from '../rules/one-file-a-person.ts';
import { returnLeadsHome } from '../rules/return-leads-home.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { dayOf } from '../time.ts';
import { ageFromTheOtherSide } from './age-from-the-other-side.ts';
import type { CaseEvent } from './events.ts';
import type { OpenCase } from './open-case-body.ts';
import { agreed, answered, ownAnswer, presumed, withSector } from './opening.ts';

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
    // Sealed anew for the file, whatever its version was at the border; what stood there before stays there.
    sections: Object.fromEntries(sealedAnew.filter((name) => name in sections).map((name) => [name, 1])),
  };
}

/** From the truck: what was said at the border comes along, so nobody asks again (Standards 7.6(f)). */
export function openFromArrival(
  key: string,
  said: From<'arrival'>,
  arrival: ArrivalState,
  act: Act,
): Decision<CaseEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, arrival.status, ['screened', 'opened']),
    check(oneFileAPerson, arrival.openedAs),
    check(caseFileNeedsConsent, mayOpenFile(arrival, act.occurredAt)),
    check(arrivalItemsAreDone, openItems(personItems(arrival), 'open-case')),
  );
  if (refused) return refused;
  return opened(key, plateOf(said, arrival), act);
}

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
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, handover.status, handover.direction === 'inbound' ? ['received'] : []),
    check(oneFileAPerson, handover.fileOpened === true ? handover.id : undefined),
    check(caseFileNeedsConsent, agreed(consents, isChild(age, act.occurredAt))),
    ...answered(said, act, known),
  );
  if (refused) return refused;
  return opened(
    key,
    {
      origin: 'handover',
      channel: 'formal',
      corridor: corridorOf(handover.country, handover.direction),
      sex: handover.sex,
      ...age,
      citizenship: handover.citizenship,
      language: said.language,
      signLanguage: false,
      needs: [],
      exploitation: said.exploitation,
      ...withSector(said),
      doNotContactEmbassy: said.doNotContactEmbassy,
      consents,
      handover: handover.id,
      sections: { identity: 1 },
    },
    act,
  );
}

/**
 * How somebody came whom neither a truck nor a handover brought: across a border if it is said so, else inside the
 * country.
 */
export function wayOf({ cameBack }: Pick<From<'report'>, 'cameBack'>): Pick<Plate, 'channel' | 'corridor'> {
  if (cameBack === undefined) return { channel: 'domestic', corridor: 'KH-KH' };
  return { channel: cameBack.how, corridor: corridorOf(cameBack.country, 'inbound') };
}

/** Whether Cambodia is home, where somebody says that the person came back. */
export function cameHome({ cameBack }: Pick<From<'report'>, 'cameBack'>, person: Pick<Plate, 'citizenship'>) {
  return cameBack === undefined ? undefined : leadsHome(person, 'KH');
}

/** From a report inside Cambodia: found by police, an organisation, a neighbour, or come back without a handover. */
export function openFromReport(
  key: string,
  said: From<'report'>,
  act: Act,
  known: readonly string[] = [],
): Decision<CaseEvent> {
  const age = knownAgeOf(said.identity.age, dayOf(act.occurredAt));
  const consents = [...ownAnswer(key, said.consent, act)];
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(caseFileNeedsConsent, agreed(consents, isChild(age, act.occurredAt))),
    check(returnLeadsHome, cameHome(said, said)),
    ...answered(said, act, known),
  );
  if (refused) return refused;
  return opened(
    key,
    {
      origin: 'report',
      ...(said.reportedBy === undefined ? {} : { reportedBy: said.reportedBy }),
      ...wayOf(said),
      sex: said.sex,
      ...age,
      citizenship: said.citizenship,
      language: said.language,
      signLanguage: false,
      needs: [],
      exploitation: said.exploitation,
      ...withSector(said),
      doNotContactEmbassy: said.doNotContactEmbassy,
      consents,
      sections: { identity: 1 },
    },
    act,
  );
}
