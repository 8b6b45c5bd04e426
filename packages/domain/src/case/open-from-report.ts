import type { Act, Decision } from '../command.ts';
import { corridorOf } from '../handover/propose.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { isChild, knownAgeOf } from '../people/age.ts';
import { leadsHome } from '../people/leads-home.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { dayOf } from '../time.ts';
import { atTheOpening } from './at-the-opening.ts';
import type { CaseEvent } from './events.ts';
import { type From, type Opening, opened, type Plate } from './open-case.ts';
import { agreed, answerMakesSense, answersAtTheOpening, firstTold, ownAnswer } from './opening.ts';

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

/** A person of whom somebody told is asked first, too. */
export const openingFromReport = deskAct<Opening<'report'>>({
  as: 'permit',
  effects: {
    'case-opens.report': ({ said, consents, age, at }) => ({
      agreed: agreed(consents, isChild(age, at)),
      home: cameHome(said, said),
    }),
    'consented.at-the-opening': ({ said, at }) => answersAtTheOpening(said, at),
  },
});

/** From a report inside Cambodia: found by police, an organisation, a neighbour, or come back without a handover. */
export function openFromReport(
  key: string,
  said: From<'report'>,
  act: Act,
  known: readonly string[] = [],
): Decision<CaseEvent> {
  const age = knownAgeOf(said.identity.age, dayOf(act.occurredAt));
  const consents = [...ownAnswer(key, said.consent, act)];
  const held = atTheOpening(
    openingFromReport,
    { said, consents, age, at: act.occurredAt },
    act.by,
    check(lateEntryGivesItsReason, act),
    ...answerMakesSense(said, act.occurredAt, known),
  );
  if (held.type === 'refused') return held;
  return opened(
    key,
    {
      origin: 'report',
      ...(said.reportedBy === undefined ? {} : { reportedBy: said.reportedBy }),
      ...wayOf(said),
      sex: said.sex,
      ...age,
      citizenship: said.citizenship,
      ...firstTold(said, consents),
    },
    act,
  );
}
