import { service } from '../../packages/domain/src/case/clear.ts';
import { templateFor } from '../../packages/domain/src/handover/templates/template-for.ts';
import { assessed, atHome, decided, type Stage } from './stages.ts';

/** Out of Cambodia to Viet Nam: the person decides, both sides answer the list, give a day, and confirm. */
const tickedByBoth = templateFor('KH-VN', 'formal').items.flatMap(({ code }): readonly Stage[] => [
  ['tickChecklistItem', { item: code, answer: 'done' }, 0.1, 'case-worker'],
  ['tickChecklistItem', { item: code, answer: 'done' }, 0.1, 'counterpart-vn'],
  ['tickChecklistItem', { item: code, answer: 'done' }, 0.1, 'embassy-vn'],
]);
const ready: readonly Stage[] = [
  ...service.options.flatMap((name): readonly Stage[] => [
    ['offerService', { service: name }],
    ['answerService', { service: name, outcome: 'accepted' }],
  ]),
  ...decided('return-home'),
  assessed('risk', { riskOf: 'return', risk: 'acceptable', ...atHome }),
  ['explainToHer', { of: 'activity', subject: 'journey', form: 'spoken', understood: true }],
  ['proposeHandover', {}],
  ...tickedByBoth,
  ['recordServicesAnswered', {}, 1, 'case-worker'],
];
const aDay: Stage = ['scheduleHandover', { mode: 'land', hurry: 'her-wish' }, 1, 'counterpart-vn'];

export const journey: readonly Stage[] = [
  ...ready,
  aDay,
  ['sendNotice', {}],
  ['acknowledgeNotice', {}],
  ['recordDeparture', {}, 30],
  ['confirmHandover', {}, 1, 'case-worker'],
  ['confirmHandover', {}, 1, 'counterpart-vn'],
  ['recordArrivalAtDestination', { placement: 'shelter' }],
];

/** All is ready, and the person says no before the day is fixed. */
export const journeyAgainstANo: readonly Stage[] = [...ready, ...decided('return-home', { answer: 'leave-it' }), aDay];
