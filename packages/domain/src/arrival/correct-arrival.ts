import * as z from 'zod';
import { citizenship, language, sex } from '../case/clear.ts';
import { type Identity, personName, type StatedAge, statedAge } from '../case/sections.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { isChild, knownAgeOf } from '../people/age.ts';
import { aCorrectionChangesSomething } from '../rules/a-correction-changes-something.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { id, text } from '../text.ts';
import { dayOf } from '../time.ts';
import { type ArrivalEvent, type ArrivalState, company } from './arrival.ts';
import { atTheBorder } from './at-the-border.ts';
import type { BatchState } from './batch.ts';
import { isErased } from './counted-only.ts';
import { keyGoes } from './key-goes.ts';
import { type ClearFacts, correctionReason } from './mending.ts';
import { standing } from './standing.ts';
import { goesOn } from './to-case-file.ts';

export const correctArrivalBody = z.lazy(() =>
  z.strictObject({
    reason: correctionReason,
    words: text(300).optional(),
    name: personName.optional(),
    age: statedAge.optional(),
    sex: sex.optional(),
    citizenship: citizenship.optional(),
    language: language.optional(),
    signLanguage: z.boolean().optional(),
    company: company.optional(),
    /** Entries that look like this person’s and are somebody else’s. */
    anotherPerson: z.array(id).max(20).default([]),
    ...timing.shape,
  }),
);
export type CorrectArrival = z.infer<typeof correctArrivalBody>;

/** The person’s words at the border as they stand, as far as a correction touches them. */
export type Named = Pick<Identity, 'name' | 'age'>;

type Truck = Pick<BatchState, 'status' | 'closedAt'>;

/** Whether the truck was closed when something was done, and whether the person’s words at the border are gone by now. */
export function standingOf(
  state: ArrivalState,
  batch: Truck,
  act: Act,
  { needsWords, held }: { readonly needsWords: boolean; readonly held: boolean },
) {
  const { status, closedAt } = batch;
  const goes = keyGoes(state, batch);
  return {
    isClosed: status === 'closed' && closedAt !== undefined && Date.parse(closedAt) <= Date.parse(act.occurredAt),
    isLead: act.by.role === 'shift-lead',
    isErased: isErased(state),
    wordsGone: needsWords && (!held || (goes !== undefined && Date.parse(goes) <= Date.parse(act.recordedAt))),
  };
}

function differs(said: unknown, stands: unknown): boolean {
  return said !== undefined && JSON.stringify(said) !== JSON.stringify(stands);
}

/** Why a child may be an adult after all. */
const shown: readonly CorrectArrival['reason'][] = ['written-wrongly', 'heard-wrongly', 'paper-shows'];

/**
 * The age on the day the person came. Whoever was a child and is now said to be grown stays one in doubt: only a paper,
 * or that it was written or heard wrongly, makes an adult (Standards 6.11(e), 7.1(d)).
 */
function ageNow(state: ArrivalState, age: StatedAge, reason: CorrectArrival['reason']): ClearFacts {
  const known = knownAgeOf(age, dayOf(state.recordedAt));
  const grew = isChild(state, state.recordedAt) && known.age === 'adult';
  return grew && !shown.includes(reason) ? { age: 'presumed-child', ageGroup: 'unknown' } : known;
}

function clearNow(state: ArrivalState, said: CorrectArrival, aged: boolean): ClearFacts {
  const fields = ['sex', 'citizenship', 'language', 'signLanguage', 'company'] as const;
  const plain = fields.filter((field) => differs(said[field], state[field])).map((field) => [field, said[field]]);
  return {
    ...Object.fromEntries(plain),
    ...(aged && said.age !== undefined ? ageNow(state, said.age, said.reason) : {}),
  };
}

/** The person’s words after the correction; without them only what a correction says itself. */
export function namedNow<N extends Named>(before: N, { name, age }: Pick<CorrectArrival, 'name' | 'age'>): N {
  return { ...before, ...(name === undefined ? {} : { name }), ...(age === undefined ? {} : { age }) };
}

type Facts = {
  readonly standing: ReturnType<typeof standingOf>;
  readonly now: ClearFacts;
  readonly alike: readonly string[];
  readonly anotherPerson: readonly string[];
};

/** The platform changes what stands of the person: by whom and when, and never so that two people become one by their names. */
export const correcting = deskAct<Facts>({
  as: 'permit',
  effects: {
    'mended.corrected': ({ standing: stands, alike, anotherPerson }) => ({ ...stands, alike, anotherPerson }),
    'age-set.at-the-border': ({ now }) => (now.age === undefined ? undefined : now),
  },
});

/**
 * Puts right what was logged of a person; what stood there before stays. `before` are the words as they stand, none
 * where they are gone; `alike` are entries that would look like the same person from now on.
 */
export function correctArrival(
  { state, batch, before }: { readonly state: ArrivalState; readonly batch: Truck; readonly before: Named | undefined },
  key: string,
  said: CorrectArrival,
  act: Act,
  alike: readonly string[],
): Decision<ArrivalEvent> {
  const sealed = (['name', 'age'] as const).filter((field) => differs(said[field], before?.[field]));
  const now = clearNow(state, said, sealed.includes('age'));
  const stands = standingOf(state, batch, act, { needsWords: true, held: before !== undefined });
  const held = atTheBorder(
    correcting,
    { standing: stands, now, alike, anotherPerson: said.anotherPerson },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, standing),
    check(aCorrectionChangesSomething, [...sealed, ...Object.keys(now)]),
  );
  if (held.type === 'refused') return held;
  const { identity = 1, mended = 0 } = state.sections;
  const seals = sealed.length > 0;
  const writes = seals || said.words !== undefined;
  return decided({
    type: 'ArrivalCorrected',
    ...goesOn(state),
    id: key,
    reason: said.reason,
    now,
    sealed,
    anotherPerson: said.anotherPerson,
    sections: {
      ...state.sections,
      ...(seals ? { identity: identity + 1 } : {}),
      ...(writes ? { mended: mended + 1 } : {}),
    },
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  });
}
