import { sendReferral } from '../../packages/domain/src/case/referred-in/decide-referral-in.ts';
import type { ReferralIn } from '../../packages/domain/src/case/referred-in/referral-in.ts';
import { sendReferralBody } from '../../packages/domain/src/case/referred-in/referral-in-body.ts';
import { actBy, answerOf, idOf } from './made.ts';

const { id: _, at: _at, ...agreed } = answerOf('case-file', true);
/** The person’s answer, as a partner sends it. */
export const yes = agreed;

/** How an answer is counted. */
export const counted = { as: idOf(92), centre: 'a-shelter', foreign: false };

const said = (more: object) =>
  sendReferralBody.parse({
    sex: 'female',
    citizenship: 'KH',
    services: ['accommodation'],
    consent: yes,
    sections: {
      identity: { name: { latin: 'Canary' }, age: { birth: '1990' }, birthplace: 'Canary' },
      needs: { note: 'Canary' },
    },
    external: { system: 'primero', id: 'P-1' },
    ...more,
  });

const asked = { id: idOf(90), key: idOf(91), known: [], memorandum: 'valid' } as const;

/** A partner refers somebody, for the first time or once more. */
export function send(before?: ReferralIn, more: object = {}, how: object = {}, act = actBy('provider')) {
  return sendReferral(before, said(more), act, { ...asked, ...how });
}
