import * as z from 'zod';
import { toCase } from '../to-case.ts';
import { fromPrimero, type primeroCase, type primeroPage } from './primero-case.ts';

/** One line of our feed of changes (`listChanges`). */
type Change = {
  readonly case: string;
  readonly gone: boolean;
  readonly externals: readonly { readonly system: string; readonly id: string }[];
};

/** What has to be asked of Primero for one change of ours. */
type Asks =
  | { readonly method: 'POST'; readonly path: '/api/v2/cases'; readonly after409: Asks }
  | { readonly method: 'PATCH' | 'DELETE'; readonly path: `/api/v2/cases/${string}` };

/** Under which id Primero keeps a case: the one that it gave, else ours, under which we made it there. */
function idAt(system: string, { case: own, externals }: Change): string {
  return externals.find((one) => one.system === system)?.id ?? own;
}

/**
 * A change as a request, the same however often it is worked off: what came from Primero is changed there, what is ours is made there
 * under our id, and what was erased here is disabled there.
 @public */
export function asksOf(change: Change): Asks {
  const path = `/api/v2/cases/${idAt('primero', change)}` as const;
  if (change.gone) return { method: 'DELETE', path };
  const changes = { method: 'PATCH', path } as const;
  const isTheirs = change.externals.some(({ system }) => system === 'primero');
  return isTheirs ? changes : { method: 'POST', path: '/api/v2/cases', after409: changes };
}

/** The next page of a list of Primero's, none after its last. @public */
export function pageAfter({ metadata: { total, per, page } }: z.infer<typeof primeroPage>): number | undefined {
  return page * per < total ? page + 1 : undefined;
}

/** A referral as Primero answers it (`GET /api/v2/cases/:id/referrals`). @public */
export const primeroReferral = z.looseObject({
  id: z.uuid(),
  type: z.literal('Referral'),
  record_id: z.uuid(),
  status: z.string().optional(),
  transitioned_to: z.string(),
  transitioned_by: z.string(),
  notes: z.string().optional(),
  created_at: z.string(),
});

const answers = { accepted: 'accepted', rejected: 'declined' } as const;

/** What Primero's receiver said of a referral of ours, as `answerReferral` takes it; nothing while nobody has answered. @public */
export function answerIn({ status = '' }: z.infer<typeof primeroReferral>): 'accepted' | 'declined' | undefined {
  return Object.hasOwn(answers, status) ? answers[status as keyof typeof answers] : undefined;
}

/** A referral to us, as the referral part of a row. @public */
export function referralFields(one: z.infer<typeof primeroReferral>): Readonly<Record<string, string>> {
  return {
    cas_ReferringOrganisation: one.transitioned_by,
    cas_IncomingReferralDate: one.created_at.slice(0, 10),
    ...(one.notes === undefined ? {} : { cas_IncomingReferralDetails: one.notes }),
  };
}

/** What Primero does not know of the person: a partner says it beside what it keeps. */
type Beside = {
  readonly citizenship: string;
  readonly language?: string;
  readonly services: readonly string[];
  readonly consent?: object;
};

/**
 * Somebody whom a Primero refers to us, as the body of `sendReferral` at the partner's desk: under its id, so however
 * often it is worked off, it stays one person. @public
 */
export function referralIn(
  one: z.infer<typeof primeroCase>,
  { notes }: z.infer<typeof primeroReferral>,
  beside: Beside,
): Readonly<Record<string, unknown>> {
  const { external, record } = fromPrimero(one);
  const { identity, sex } = toCase(record);
  const needs = notes === undefined ? {} : { needs: { note: notes } };
  return { ...beside, sex, external, sections: { identity, ...needs } };
}
