import { fromTheStart } from '../setting.ts';
import type { CorridorSettings, Deadline, NoticeStep, RequiredFact, Sides } from './corridor.ts';

const nobody = { agreedBy: null, validFrom: fromTheStart, verified: 'never verified' } as const;
const local = { ...nobody, basis: 'local' } as const;
const unread = 'working assumption: no text of a procedure with this deadline could be read';
const alerts = { agreedBy: null, validFrom: fromTheStart, basis: 'local', source: unread } as const;

/** Who confirms, as the platform comes: its own plan. */
export function planned(value: Sides): CorridorSettings['sides'] {
  return { value, source: 'plan of this platform: which accounts confirm; no bilateral text names them', ...local };
}

/** What is assumed on every corridor until two ministries agree: a corridor that differs says so in its own file. */
export const usualDeadlines: readonly Deadline[] = [
  { step: 'tracing-acknowledged', owedBy: 'V', within: { workingDays: 3 }, source: unread, ...local },
  {
    step: 'tracing-answered',
    owedBy: 'V',
    within: { days: 30 },
    alerts: { remindAfterDays: [15], escalateAfterDays: [30, 45], ...alerts },
    source: `${unread}; the Vietnamese verification law is said to give 20 days, 2 months when complex (from memory)`,
    ...local,
  },
  {
    step: 'nationality-verified',
    owedBy: 'V',
    within: { days: 30 },
    alerts: { escalateAfterDays: [30, 60, 90], ...alerts },
    source: unread,
    ...local,
  },
  {
    step: 'return-proposed',
    owedBy: 'S',
    ahead: { days: 7 },
    source: `${unread}; by analogy with another pair of countries`,
    ...local,
  },
  { step: 'readiness-confirmed', owedBy: 'V', ahead: { days: 3 }, source: unread, ...local },
  { step: 'manifest-sent', owedBy: 'S', ahead: { hours: 48 }, source: unread, ...local },
  { step: 'arrival-confirmed', owedBy: 'V', within: { hours: 24 }, source: unread, ...local },
  {
    step: 'first-follow-up',
    owedBy: 'V',
    within: { days: 30 },
    source: 'a last step of the Lao-Thai return flow, read in slides; the interval is a working assumption',
    ...local,
  },
];

const chain =
  'field practice, section 11: name, birth data, place, travel date, no story; the border: name, document number; which step tells whom is a working assumption';
const [everybody, sheet] = [
  ['transit', 'casework', 'counterpart', 'embassy'],
  ['name', 'birthYear', 'document', 'place', 'exceptions', 'unknown'],
] as const;
const said = { to: everybody, mail: ['date', 'gate'], copies: [], source: chain, ...local } as const;

/** Who hears of what on every corridor until two ministries agree: of those that have a copy, and by a mail without a name. */
export const usualNotices: readonly NoticeStep[] = [
  { ...said, stage: 'proposal', copies: sheet, period: 'return-proposed' },
  { ...said, stage: 'plan', copies: sheet },
  {
    ...said,
    stage: 'before-the-journey',
    to: [...everybody, 'mission-elsewhere'],
    period: 'readiness-confirmed',
  },
  { ...said, stage: 'departure', period: 'manifest-sent' },
  { ...said, stage: 'at-the-gate', copies: ['name', 'document'] },
  { ...said, stage: 'change', to: [...everybody, 'mission-elsewhere'] },
  { ...said, stage: 'correspondence' },
  { ...said, stage: 'arrival', period: 'arrival-confirmed' },
  { ...said, stage: 'afterwards', period: 'first-follow-up' },
];

/** What the sheet has to say on every corridor until two ministries agree: what items of every checklist rest on. */
export const usualSheet: readonly RequiredFact[] = [
  { fact: 'name', source: 'item C01 of every checklist, Standards 11(1): name or alias', ...nobody, basis: 'derived' },
  {
    fact: 'birthYear',
    source:
      'item C01 of every checklist, Standards 11(1): age or presumed child; of the date of birth the year alone crosses',
    ...nobody,
    basis: 'derived',
  },
  {
    fact: 'document',
    source:
      'item C07 of every checklist: the travel document or exit permission, with its number; no bilateral text was read',
    ...local,
  },
];
