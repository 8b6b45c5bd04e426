import * as z from 'zod';
import { ageClass, citizenship, immediateNeed, language, sex } from '../case/clear.ts';
import { entitlements } from '../case/needs.ts';
import { arrivalSections } from '../case/sections.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import type { ForeignCountry } from '../people/actor.ts';
import { knownAgeOf } from '../people/age.ts';
import { needsInterpreter, speaksKhmer } from '../people/language.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { dayOf } from '../time.ts';
import { type ArrivalEvent, type ArrivalState, company, onward } from './arrival.ts';
import { atTheBorder } from './at-the-border.ts';
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

/** Somebody came: no rule keeps them out of the list. */
export const logging = deskAct<{ readonly batch: ArrivalBatch }>({
  as: 'record',
  effects: {
    'in-care-of.border': ({ batch: { centre } }) => ({ centre }),
    'age-set.at-the-border': () => ({}),
  },
});

/** One person off the truck. Everybody may be logged: there is nothing here to refuse but a date. */
export function logArrival(arrival: string, batch: ArrivalBatch, said: LogArrival, act: Act): Decision<ArrivalEvent> {
  const held = atTheBorder(logging, { batch }, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
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
    ...held.kept,
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

/** The person went on: written down wherever it was to. */
export const leading = deskAct<z.infer<typeof referArrivalBody>>({
  as: 'record',
  effects: { 'referred.onward': ({ onward: to }) => ({ onward: to }) },
});

/** Where the person goes from here (item D8). */
export function referArrival(
  state: ArrivalState,
  said: z.infer<typeof referArrivalBody>,
  act: Act,
): Decision<ArrivalEvent> {
  const limits = [check(lateEntryGivesItsReason, act), check(staysInItsState, state.status, standing)];
  const held = atTheBorder(leading, said, act.by, ...limits);
  if (held.type === 'refused') return held;
  return decided({ type: 'ArrivalReferred', onward: said.onward, ...goesOn(state), ...held.kept, ...stamp(act) });
}
