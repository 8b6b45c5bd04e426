import { caseCommands } from '@homeward/domain/case/commands';
import { paperOf } from '@homeward/domain/case/documented';
import { interchangeExamples } from './examples/imports.ts';
import { oversightExamples } from './examples/oversight.ts';
import { ownRecordExamples } from './examples/own-record.ts';
import { reportExamples } from './examples/reports.ts';
import { staffExamples } from './examples/staff.ts';
import { wayIn, wayOut } from './examples/ways.ts';

/** Bodies that work, one an operation: for the contract, for tests that walk it, for a developer's first call. All people are invented. */
const batch = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';
const arrival = '0199a7e2-8c01-7a10-9c11-0a3f5b2c4d5f';
const file = '0199a7e2-8c02-7a10-9c11-0a3f5b2c4d60';
const handover = '0199a7e2-8c03-7a10-9c11-0a3f5b2c4d61';
/** A link and a code that were never made. */
const spoken = { link: 'INVENTED-0000-0000-0000-0000-0000-0000-0000', code: '0000-0000' };
const counted = { men: 19, women: 12, boys: 6, girls: 4 };
const consent = {
  to: 'case-file',
  for: 'care',
  given: true,
  sections: ['identity', 'needs'],
  how: 'spoken',
  witness: 'shift-lead-1',
  quality: 'free',
  language: 'km',
  interpreter: false,
  textVersion: '1',
};

/** Of an act on a case beside the act itself; an operation that is not on cases alone has one of its own below. */
const ofActs = Object.fromEntries(Object.entries(caseCommands).map(([name, act]) => [name, paperOf(act)?.example]));

export const examples: Readonly<Record<string, unknown>> = {
  ...ofActs,
  sendAnswer: {
    sections: { needs: { services: 'Invented: three lessons of sewing.' } },
    outcomes: [{ service: 'vocational-training', outcome: 'provided' }],
    referral: { answer: 'accepted' },
  },
  ...reportExamples,
  sendReferral: {
    sex: 'female',
    citizenship: 'KH',
    language: 'km',
    needs: ['safety'],
    services: ['accommodation'],
    external: { system: 'primero', id: 'P-1042' },
    sections: {
      identity: { name: { latin: 'Invented Person' }, age: { birth: '1991' } },
      needs: { note: 'Invented: somebody asked us for a place to stay.' },
    },
    consent: { ...consent, witness: 'provider-2' },
  },
  withdrawReferral: { reason: 'she-changed-her-mind' },
  declineReferral: { reason: 'no-place' },
  findByNumber: { number: 'f kh 26 0143 h' },
  findPerson: { name: { latin: 'Invented Persson' }, birthYear: '1991' },
  recoverQueue: { wrapped: 'A'.repeat(512), device: '0199a7e2-8c04-4a10-9c11-0a3f5b2c4d62' },
  announceBatch: { from: wayIn.from, gate: wayIn.gate.id, vehicle: 'truck', origin: 'detention-centre', declared: 43 },
  logBatch: {
    from: wayIn.from,
    gate: wayIn.gate.id,
    vehicle: 'truck',
    origin: 'detention-centre',
    declared: 43,
    list: 'paper-photo',
  },
  countBatch: {
    counted,
    triage: { injured: 0, pregnant: 1, sick: 2, childrenAlone: 3, infants: 1 },
    separation: 'separated',
  },
  closeBatch: { difference: 'left-at-the-gate' },
  logArrival: {
    sex: 'female',
    citizenship: 'KH',
    language: 'km',
    company: 'alone',
    needs: ['food'],
    sections: {
      identity: {
        name: { latin: 'Invented Person' },
        age: { from: 16, to: 19, asOf: '2026-11-24' },
        birthplace: 'Svay Rieng',
      },
    },
  },
  withdrawBatch: { reason: 'opened-by-mistake' },
  correctArrival: { reason: 'heard-wrongly', name: { latin: 'Invented Name' }, age: { birth: '2009' } },
  withdrawArrival: { reason: 'was-not-there' },
  answerArrivalBreach: { breach: 0, answer: 'staff-was-told' },
  screenPerson: {
    answers: {
      'movement-restricted': 'yes',
      'wages-withheld': 'yes',
      'papers-kept': 'no',
      'threats-or-violence': 'not-said',
      'deceived-about-the-work': 'no',
    },
    needsMet: ['food'],
    interpreter: true,
    setting: { safeSpace: true, noSuspects: true, supportOffered: true },
    exploitation: ['forced-labour'],
  },
  referArrival: { onward: 'transit-centre-bed' },
  giveConsent: { about: { type: 'arrival', batch, arrival }, consent },
  withdrawConsent: { about: { type: 'arrival', batch, arrival }, consent: file },
  openCase: { from: 'arrival', batch, arrival },
  ...interchangeExamples,
  writeSection: { section: 'legal', content: { wages: 'Invented: three months are owed.' } },
  ...staffExamples,
  ...oversightExamples,
  ...ownRecordExamples,
  proposeHandover: {
    direction: 'outbound',
    case: file,
    to: wayOut.to,
    circumstances: ['no-common-language'],
    tell: ['counterpart', 'embassy'],
    sheet: { name: { latin: 'Invented Person' }, birthYear: '1999', document: 'X 0000', place: wayOut.place },
  },
  setGateStatus: {
    status: 'limited',
    from: '2026-12-01',
    until: '2026-12-31',
    how: 'order',
    reference: 'Invented order 12',
    limits: { days: ['mon', 'wed', 'fri'], sessions: [{ from: '09:00', until: '11:30', places: 300 }] },
  },
  sayRoom: { room: 12 },
  rerouteHandovers: {
    moves: [
      { handover, goes: { gate: 'siem-reap-airport', date: '2026-12-03' } },
      { handover: arrival, waits: { reason: 'gate-closed', review: '2026-12-10' } },
    ],
  },
  scheduleHandover: { date: '2026-12-03', gate: wayOut.gate, mode: 'land' },
  tickChecklistItem: { answer: 'done' },
  recordServicesAnswered: {},
  recordAddressConfirmed: {},
  sendNotice: {},
  acknowledgeNotice: {},
  recordDeparture: {},
  confirmHandover: { minutes: '0000000000000000000000000000000000000000000000000000000000000000' },
  giveFeedback: { says: 'safe' },
  sendOneTimeLink: { contact: `contact-${wayOut.guard}` },
  openLink: spoken,
  confirmByLink: { ...spoken, minutes: '0000000000000000000000000000000000000000000000000000000000000000' },
  acknowledgeByLink: { link: spoken.link },
  moveChecklist: { version: 2 },
  askBack: { asks: ['which-commune', 'which-relative'] },
  answerBack: { answer: 'sent-anew' },
  refuseHandover: { reason: 'quarantine' },
  postponeHandover: { reason: 'gate-closed', review: '2026-12-10' },
  disputeHandover: { reason: 'belongings' },
  resolveDispute: { outcome: 'confirm-again' },
  recordReturnToSender: {},
  recordArrivalAtDestination: { placement: 'transit-centre' },
  answerHandoverBreach: { breach: 0, answer: 'made-good' },
};
