import * as z from 'zod';
import { answerArrivalBreach, answerArrivalBreachBody } from '../../packages/domain/src/arrival/answer-breach.ts';
import { answerConsent, withdrawAtTheBorder } from '../../packages/domain/src/arrival/answer-consent.ts';
import { arrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import { batchState } from '../../packages/domain/src/arrival/batch.ts';
import { closeBatch, closeBatchBody } from '../../packages/domain/src/arrival/close-batch.ts';
import { correctArrival, correctArrivalBody } from '../../packages/domain/src/arrival/correct-arrival.ts';
import {
  logArrival,
  logArrivalBody,
  referArrival,
  referArrivalBody,
} from '../../packages/domain/src/arrival/log-arrival.ts';
import { screenPerson, screenPersonBody } from '../../packages/domain/src/arrival/screen-person.ts';
import { withdrawArrival, withdrawArrivalBody } from '../../packages/domain/src/arrival/withdraw-arrival.ts';
import { withdrawBatch, withdrawBatchBody } from '../../packages/domain/src/arrival/withdraw-batch.ts';
import { approval } from '../../packages/domain/src/case/identification/track.ts';
import { openFromArrival, openFromHandover } from '../../packages/domain/src/case/open-case.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import { sendReferral } from '../../packages/domain/src/case/referred-in/decide-referral-in.ts';
import { openFromReferral } from '../../packages/domain/src/case/referred-in/open-from-referral.ts';
import { referralIn } from '../../packages/domain/src/case/referred-in/referral-in.ts';
import { sendReferralBody } from '../../packages/domain/src/case/referred-in/referral-in-body.ts';
import type { Act } from '../../packages/domain/src/command.ts';
import { saidConsent } from '../../packages/domain/src/consent/consent.ts';
import type { ContactState } from '../../packages/domain/src/directory/contact.ts';
import { answerContactChange, proposeContactChange } from '../../packages/domain/src/directory/keep-contact.ts';
import { knownAgeOf } from '../../packages/domain/src/people/age.ts';
import { answerRole, proposeRole, proposeRoleBody } from '../../packages/domain/src/people/grant-role.ts';
import {
  recordStaffCheck,
  recordStaffCheckBody,
  registerDevice,
  revokeDevice,
  revokeStaff,
} from '../../packages/domain/src/people/keep-seat.ts';
import { seatState } from '../../packages/domain/src/people/staff.ts';
import { proposed } from '../domain/handovers.ts';
import { idOf, now } from '../domain/made.ts';
import { acts, many, pairs, type Try } from './drawn.ts';
import { triedAtOversight } from './situations-of-oversight.ts';

const [people, trucks, consents] = [many(arrivalState), many(batchState), many(saidConsent)];
const [open, closed] = [{ status: 'counted' as const }, { status: 'closed' as const, closedAt: now }];
const called = { name: { latin: 'Invented Person' }, age: { birth: '1990', estimated: false } };
const chairs = many(seatState.omit({ devices: true })).map((one) => ({ ...one, devices: [] }));
const device = { device: idOf(1), thumbprint: 'N'.repeat(43) };
const contact: ContactState = { id: 'office', status: 'proposed' };
const answers = many(z.strictObject(approval()));
/** Now and then it is about whoever acts. */
const own = (subject: string, { by }: Act) => (subject === 'person-one' ? by.id : subject);
const openings = many(openCaseBody, 1200);
const [key, told] = [idOf(60), knownAgeOf({ birth: '1990', estimated: false }, now)];

function from<From extends (typeof openings)[number]['from']>(which: From) {
  return openings.filter((one): one is Extract<typeof one, { from: From }> => one.from === which);
}

/**
 * Each act of a desk that has an effect, done in hundreds of situations that nobody chose: what stands there and what is said are drawn
 * from their own schemas.
 */
export const tried: Readonly<Record<string, readonly Try[]>> = {
  ...triedAtOversight,
  logArrival: pairs(trucks, many(logArrivalBody), (truck, said, act) => logArrival(key, truck, said, act)),
  screenPerson: pairs(people, many(screenPersonBody), screenPerson),
  referArrival: pairs(people, many(referArrivalBody), referArrival),
  giveConsent: pairs(people, consents, (person, consent, act) => answerConsent(person, key, { consent }, act)),
  withdrawConsent: pairs(people, consents, (person, _, act) => withdrawAtTheBorder(person, key, { consent: key }, act)),
  answerArrivalBreach: pairs(people, many(answerArrivalBreachBody), (person, said, act) =>
    answerArrivalBreach(
      { breaches: person.breaches ?? [{ act: 'ArrivalScreened', at: now, by: act.by.id, broke: [] }] },
      said,
      act,
    ),
  ),
  correctArrival: pairs(people, many(correctArrivalBody), (state, said, act) => {
    const before = said.words === undefined ? called : undefined;
    const batch = said.sex === undefined ? open : closed;
    return correctArrival({ state, batch, before }, key, said, act, said.name === undefined ? [] : [idOf(1)]);
  }),
  withdrawArrival: pairs(people, many(withdrawArrivalBody), (state, said, act) =>
    withdrawArrival({ state, batch: closed, held: said.words === undefined }, said, act),
  ),
  withdrawBatch: pairs(trucks, many(withdrawBatchBody), (truck, said, act) =>
    withdrawBatch(truck, people.slice(0, 5), said, act),
  ),
  closeBatch: pairs(trucks, many(closeBatchBody), (truck, said, act) =>
    closeBatch(truck, people.slice(0, 5), said, act),
  ),
  proposeRole: pairs(many(proposeRoleBody), acts, (said, _, act) =>
    proposeRole({ ...said, subject: own(said.subject, act) }, act, key),
  ),
  'approve of a seat': pairs(chairs, answers, (seat, said, act) =>
    answerRole({ ...seat, subject: own(seat.subject, act) }, said, act),
  ),
  recordStaffCheck: pairs(chairs, many(recordStaffCheckBody), (seat, said, act) =>
    recordStaffCheck({ ...seat, subject: own(seat.subject, act) }, said, act),
  ),
  revokeStaff: pairs(chairs, acts, (seat, _, act) => revokeStaff(seat, act)),
  registerDevice: pairs(chairs, [device], registerDevice),
  revokeDevice: pairs(chairs, [device], revokeDevice),
  proposeContactChange: acts.map((act) => () => ({
    decision: proposeContactChange({} as never, act, key),
    by: act.by,
    on: key,
  })),
  'approve of a contact': pairs([contact], answers, answerContactChange),
  'openCase from arrival': pairs(people, from('arrival'), (person, said, act) =>
    openFromArrival(key, said, person, act),
  ),
  'openCase from handover': pairs(from('handover'), [proposed()], (said, handover, act) =>
    openFromHandover(key, said, handover, told, act),
  ),
  'openCase from report': pairs(from('report'), acts, (said, _, act) => openFromReport(key, said, act)),
  'openCase from referral': pairs(from('referral'), many(referralIn), (said, referral, act) =>
    openFromReferral(key, said, referral, act),
  ),
  sendReferral: pairs(many(sendReferralBody), acts, (said, _, act) =>
    sendReferral(undefined, said, act, { id: key, key, known: [], memorandum: 'valid' }),
  ),
};
