import * as z from 'zod';
import { answered } from '../case/breaches/in-a-row.ts';
import { broke } from '../case/breaches/track.ts';
import { day, moment, year } from '../dates.ts';
import { code, id, text } from '../text.ts';
import { oversightBreaches } from './breaches.ts';
import { obligationId } from './row.ts';

/** A monitoring ends in one of these (Standards 13, step 2). */
export const monitoringOutcome = z.enum(['instruction', 'education', 'appreciation', 'memorandum-goes-on']);
export const monitoringHow = z.enum(['visit', 'papers', 'visit-and-papers']);
export const followUpResult = z.enum(['mended', 'not-mended']);
/** What the Minister decides on a report (Standards 13, step 4); `resumed` ends a postponement. */
export const ministerOutcome = z.enum(['instructed', 'educated', 'postponed', 'resumed']);
/** What may happen to whoever lives or works there. */
export const premisesRisk = z.enum([
  'outsiders-get-in',
  'fire',
  'building',
  'water-and-hygiene',
  'no-way-out',
  'children-unsafe',
  'found-by-exploiters',
]);

const said = { at: moment, by: z.string() };
/** What a record of it broke: nothing rests on that record. */
const kept = () => ({ broke: broke().optional() });

const monitoring = () => ({
  on: day,
  how: monitoringHow,
  notKept: z.array(obligationId),
  notSeen: z.array(obligationId),
  /** How many rows the checklist had by then. */
  asked: z.int(),
  outcome: monitoringOutcome,
  ...kept(),
});
/** A finding names its article; what was asked of the provider is due in three calendar months. */
const finding = () => ({
  monitoring: id,
  obligation: obligationId,
  article: z.string(),
  seen: text(500),
  asks: text(500),
  askedOn: day,
  dueOn: day,
});
const followUp = () => ({ id, on: day, result: followUpResult, evidence: text(500), ...kept() });
export const ministerReport = () => ({ findings: z.array(id).min(1) });
const ministerDecision = () => ({ outcome: ministerOutcome, on: day, reference: text(200), ...kept() });
export const premises = () => ({
  on: day,
  risks: z.array(z.strictObject({ risk: premisesRisk, asks: text(300) })).max(20),
});
export const training = () => ({ on: day, trained: z.int().min(0).max(100_000), staff: z.int().min(1).max(100_000) });
const providerReturn = () => ({ year, on: day, reference: text(200) });

/** What the clocks remind of, once each: the yearly ones, what is to be mended in three months, and what broke a rule. */
export const monitoringClock = z.enum(['monitoring', 'premises', 'return', 'follow-up', 'breach']);
export type MonitoringClock = z.infer<typeof monitoringClock>;
const reminderOfMonitoring = () => ({ clock: monitoringClock, thing: z.string(), on: day, days: z.int() });

/** What the Department of Social Welfare keeps of an organisation that works with victims. It speaks of the organisation, and of nobody in its care. */
export const monitoringRecord = z.lazy(() =>
  z.strictObject({
    id: code,
    status: z.enum(['watched', 'postponed']),
    monitorings: z.array(z.strictObject({ id, ...monitoring(), ...said })).default([]),
    findings: z
      .array(z.strictObject({ id, ...finding(), ...said, followUps: z.array(z.strictObject(followUp())) }))
      .default([]),
    reports: z
      .array(z.strictObject({ id, ...ministerReport(), ...said, decided: z.array(z.strictObject(ministerDecision())) }))
      .default([]),
    premises: z.array(z.strictObject({ id, ...premises(), ...said })).default([]),
    trainings: z.array(z.strictObject({ id, ...training(), ...said })).default([]),
    returns: z.array(z.strictObject({ id, ...providerReturn(), ...said })).default([]),
    breaches: oversightBreaches(),
    /** Names of the reminders already written. */
    reminded: z.array(z.string()).default([]),
  }),
);
export type MonitoringRecord = z.infer<typeof monitoringRecord>;
export type Finding = MonitoringRecord['findings'][number];

const stamp = { ...said, organisation: code, provider: code };

export const monitoringEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('ProviderMonitored'), ...stamp, id, ...monitoring() }),
    z.strictObject({ type: z.literal('FindingRecorded'), ...stamp, id, ...finding() }),
    z.strictObject({ type: z.literal('FindingFollowedUp'), ...stamp, finding: id, ...followUp() }),
    z.strictObject({ type: z.literal('MinisterReportDrafted'), ...stamp, id, ...ministerReport() }),
    z.strictObject({ type: z.literal('MinisterDecided'), ...stamp, report: id, ...ministerDecision() }),
    z.strictObject({ type: z.literal('PremisesRiskAssessed'), ...stamp, id, ...premises() }),
    z.strictObject({ type: z.literal('StandardsTrained'), ...stamp, id, ...training() }),
    z.strictObject({ type: z.literal('ReturnReceived'), ...stamp, id, ...providerReturn() }),
    z.strictObject({ type: z.literal('MonitoringBreachAnswered'), ...stamp, ...answered() }),
    z.strictObject({ type: z.literal('ClockReminded'), ...stamp, ...reminderOfMonitoring() }),
  ]),
);
export type MonitoringEvent = z.infer<typeof monitoringEvent>;
