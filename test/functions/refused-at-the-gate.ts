import { cases } from '@homeward/store/cases';
import { handovers } from '@homeward/store/handovers';
import { answered, confirmedBy, moved, proposed, standingIn } from '../domain/handovers.ts';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const [case_, handover] = [idOf(50), idOf(70)];
const at = now;
const worker = people['case-worker'];

const file = (state: Parameters<typeof cases.lineOf>[0]) => lying(cases, case_, state);
const passing = (state: Parameters<typeof handovers.lineOf>[0]) =>
  lying(handovers, { country: state.country, quiet: state.quiet, handover }, state);

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1990', document: 'X 0000', place: 'An Giang' };
const toViet = { direction: 'outbound', case: case_, to: 'VN', tell: ['counterpart', 'embassy'], sheet };
const departed = standingIn('departed');
const here = confirmedBy('V', { by: worker.id, organisation: worker.organisation });
const path = { handoverId: handover };

const services = [
  'psychological',
  'medical',
  'legal-aid',
  'spiritual',
  'socio-economic',
  'vocational-training',
  'life-skills',
  'accommodation',
  'recreation',
  'family-contact',
  'risk-assessment',
  'follow-up',
];

/** Between two countries. */
export const refusedAtTheGate: readonly Refusal[] = [
  {
    operation: 'proposeHandover',
    by: worker,
    at,
    body: toViet,
    lies: [file(fileOf({ handover })), passing(proposed())],
    broken: {
      'one-open-handover-a-case': ['handover-open'],
      'embassy-hears-of-its-own-people': ['not-of-its-country'],
      'sharing-needs-consent': ['no-consent:counterpart', 'no-consent:embassy'],
    },
  },
  {
    operation: 'proposeHandover',
    by: people['counterpart-th'],
    at,
    body: { direction: 'inbound', sex: 'female', age: 'adult', sheet: { name: {}, birthYear: '2015' } },
    lies: [],
    broken: {
      'sheet-does-not-contradict': ['adult-born-a-child'],
      'sheet-says-what-is-required': ['sheet-lacks:name', 'sheet-lacks:document'],
    },
  },
  {
    operation: 'scheduleHandover',
    by: worker,
    at,
    path,
    body: { date: '2026-03-01', gate: 'nowhere', mode: 'land' },
    lies: [passing(answered(proposed()))],
    broken: {
      'schedule-needs-both-sides': ['awaits:V'],
      'plan-is-not-in-the-past': ['planned-in-the-past'],
      'schedule-keeps-notice-periods': [
        'too-soon-for:return-proposed',
        'too-soon-for:readiness-confirmed',
        'too-soon-for:manifest-sent',
      ],
      'schedule-needs-an-open-gate': ['gate:unknown'],
    },
  },
  {
    operation: 'recordServicesAnswered',
    by: worker,
    at,
    path,
    body: {},
    lies: [file(fileOf({ handover })), passing(proposed())],
    broken: { 'services-are-answered-before-return': services.map((one) => `unanswered:${one}`) },
  },
  {
    operation: 'recordAddressConfirmed',
    by: worker,
    at,
    path,
    body: {},
    lies: [file(fileOf({ handover })), passing(proposed({ homeConfirmed: false }))],
    broken: { 'address-has-two-sources': ['second-source-missing'] },
  },
  {
    operation: 'sendOneTimeLink',
    by: worker,
    at,
    path,
    body: { contact: 'no-such-contact' },
    lies: [file(fileOf({ handover })), passing(departed)],
    broken: { 'link-goes-to-the-receiving-side': ['no-such-contact'] },
  },
  {
    operation: 'tickChecklistItem',
    by: worker,
    at,
    path: { ...path, code: 'C99' },
    body: {},
    lies: [passing(moved(departed, confirmedBy('S')))],
    broken: { 'item-is-ticked-by-its-side': ['no-such-item'], 'confirmed-minutes-stand-still': ['confirmed-by:S'] },
  },
  {
    operation: 'tickChecklistItem',
    by: worker,
    at,
    path: { ...path, code: 'C01' },
    body: { answer: 'not-applicable' },
    lies: [passing(proposed())],
    broken: { 'required-item-is-not-waved-through': ['required-item', 'reason-missing'] },
  },
  {
    operation: 'recordDeparture',
    by: worker,
    at,
    path,
    body: {},
    lies: [passing(standingIn('scheduled', proposed()))],
    broken: {
      'departure-needs-its-notice': ['notice-not-acknowledged'],
      'handover-needs-its-checklist': ['C06', 'C07', 'C09', 'C12', 'C21', 'C22', 'KV1', 'KV2', 'KV5', 'KV7', 'KV8'],
    },
  },
  {
    operation: 'refuseHandover',
    by: worker,
    at,
    path,
    body: { reason: 'other' },
    lies: [passing(moved(departed, here))],
    broken: { 'each-side-writes-for-itself': ['awaits:V'] },
  },
  {
    operation: 'confirmHandover',
    by: worker,
    at,
    path,
    body: { minutes: '0'.repeat(64) },
    lies: [passing(moved(departed, here))],
    broken: {
      'handover-needs-two-organisations': ['same-person', 'same-organisation'],
      'minutes-are-the-current-ones': ['minutes-changed'],
    },
  },
  {
    operation: 'proposeHandover',
    by: worker,
    at,
    body: { direction: 'outbound', case: case_, to: 'ZZ', mission: 'nobody-by-this-name', sheet },
    lies: [file(fileOf())],
    broken: {
      'mission-speaks-for-her-country': ['mission-unknown'],
      'sharing-needs-consent': ['no-consent:embassy'],
    },
  },
];
