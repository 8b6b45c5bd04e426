import * as z from 'zod';
import { ageClass, citizenship, immediateNeed, language, sex } from '../case/clear.ts';
import { entitlements } from '../case/needs.ts';
import { arrivalSections } from '../case/sections.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { answerChecks } from '../consent/answer-checks.ts';
import type { SaidConsent } from '../consent/consent.ts';
import { check, refusals } from '../law/refusal.ts';
import type { ForeignCountry } from '../people/actor.ts';
import { isChild, knownAgeOf } from '../people/age.ts';
import { needsInterpreter, speaksKhmer } from '../people/language.ts';
import { aNoIsSaidWhereHerFileIs } from '../rules/a-no-is-said-where-her-file-is.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { othersAnswerForAStrangeAdultOnlyInDanger } from '../rules/others-answer-for-a-strange-adult-only-in-danger.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { withdrawalNamesALivingConsent } from '../rules/withdrawal-names-a-living-consent.ts';
import { dayOf } from '../time.ts';
import { type ArrivalEvent, type ArrivalState, company, onward } from './arrival.ts';
import { standing } from './standing.ts';
import { goesOn } from './to-case-file.ts';

export const logArrivalBody = z.lazy(() =>
  z.strictObject({
    sex,
    citizenship: citizenship.default('KH'),
    language: language.default('km'),
    signLanguage: z.boolean().default(false),
    company: company.default('alone'),
    needs: z.array(immediateNeed).max(9).default([]),
    sections: arrivalSections,
    ...timing.shape,
  }),
);
export type LogArrival = z.infer<typeof logArrivalBody>;

export const referArrivalBody = z.lazy(() => z.strictObject({ onward, ...timing.shape }));

/** What the batch says about everybody in it. */
export type ArrivalBatch = { readonly id: string; readonly centre: string; readonly from: ForeignCountry };

function stamp(act: Act) {
  return {
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  };
}

/** One person off the truck. Everybody may be logged: there is nothing here to refuse but a date. */
export function logArrival(arrival: string, batch: ArrivalBatch, said: LogArrival, act: Act): Decision<ArrivalEvent> {
  const refused = refusals(check(lateEntryGivesItsReason, act));
  if (refused) return refused;
  return decided({
    type: 'ArrivalLogged',
    id: arrival,
    batch: batch.id,
    centre: batch.centre,
    corridor: `${batch.from}-KH`,
    sex: said.sex,
    ...knownAgeOf(said.sections.identity.age, dayOf(act.occurredAt)),
    citizenship: said.citizenship,
    language: said.language,
    signLanguage: said.signLanguage,
    company: said.company,
    needs: said.needs,
    threatened: said.sections.needs?.threats !== undefined,
    recordedAt: act.recordedAt,
    sections: { identity: 1, ...(said.sections.needs === undefined ? {} : { needs: 1 }) },
    ...stamp(act),
  });
}

/** What the officer's screen says back: how the person is treated, what they may have, what is still asked. */
export function arrivalAnswer(event: Extract<ArrivalEvent, { type: 'ArrivalLogged' }>) {
  return {
    age: event.age,
    interpreterNeeded: needsInterpreter(event),
    entitlements: [
      ...entitlements({
        age: event.age,
        needsInterpreter: !speaksKhmer(event.language),
        needsSignLanguage: event.signLanguage,
        hasProceeding: false,
        wishesToTravelHome: false,
      }),
    ],
    checklist: ['D5', 'D6', 'D7', 'D8', 'D9'],
  };
}
export const arrivalAnswerShape = z.lazy(() =>
  z.strictObject({
    age: ageClass,
    interpreterNeeded: z.boolean(),
    entitlements: z.array(z.string()),
    checklist: z.array(z.string()),
  }),
);

/** Where the person goes from here (item D8). */
export function referArrival(
  state: ArrivalState,
  said: z.infer<typeof referArrivalBody>,
  act: Act,
): Decision<ArrivalEvent> {
  const refused = refusals(check(lateEntryGivesItsReason, act), check(staysInItsState, state.status, standing));
  return refused ?? decided({ type: 'ArrivalReferred', onward: said.onward, ...goesOn(state), ...stamp(act) });
}

/**
 * What the person agrees to and what they refuse (item D9). The consent's id is the command's key. A yes goes on to the
 * file, once there is one.
 */
export function answerConsent(
  person: Pick<ArrivalState, 'status' | 'language' | 'signLanguage' | 'age' | 'childUntil' | 'openedAs'>,
  key: string,
  said: { readonly consent: SaidConsent },
  act: Act,
  known: readonly string[] = [],
): Decision<ArrivalEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, person.status, standing),
    check(aNoIsSaidWhereHerFileIs, person.openedAs, !said.consent.given),
    ...answerChecks(person, said.consent, { by: act.by.id, at: act.occurredAt, known }),
    check(othersAnswerForAStrangeAdultOnlyInDanger, said.consent, isChild(person, act.occurredAt)),
  );
  return (
    refused ??
    decided({
      type: 'ConsentAnswered',
      consent: { ...said.consent, id: key, at: act.occurredAt },
      ...goesOn(person),
      ...stamp(act),
    })
  );
}

/**
 * The person takes a consent back while no file was opened: from then on it is taken back in the file, where that
 * closes at once what rests on it.
 */
export function withdrawAtTheBorder(
  arrival: Pick<ArrivalState, 'consents' | 'openedAs'>,
  key: string,
  said: { readonly consent: string },
  act: Act,
): Decision<ArrivalEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(aNoIsSaidWhereHerFileIs, arrival.openedAs, true),
    check(withdrawalNamesALivingConsent, arrival.consents, said.consent, act.occurredAt),
  );
  return refused ?? decided({ type: 'ConsentWithdrawn', id: key, consent: said.consent, ...stamp(act) });
}
