import * as z from 'zod';
import { lateReason } from '../command.ts';
import { day, moment } from '../dates.ts';
import { healthSection } from '../health/health-section.ts';
import { importTrack } from '../interchange/external-id.ts';
import { code, id } from '../text.ts';
import { answerCame, answerSettled } from './answers/noted.ts';
import { breachTrack } from './breaches/track.ts';
import { opening } from './case.ts';
import { type CaseCommandName, type CaseCommands, caseCommands } from './commands.ts';
import { sheet } from './disclosures/sheet.ts';
import { joinedWith, otherFileHeard, partedFrom } from './one-person/joined.ts';
import { foreignGivenAsReason } from './services/foreign-as-reason.ts';

const stamp = () => ({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });

/** Events of a case beside the commands on it: its opening, a proposed handover, a clock's reminder, an answer. */
const opened = z.lazy(() => {
  /** What was done against a rule before, at the border. */
  const breaches = breachTrack().breaches.unwrap().optional();
  return z.object({ type: z.literal('CaseOpened'), ...stamp(), ...opening(), breaches });
});
const returnProposed = z.lazy(() =>
  z.object({ type: z.literal('ReturnProposed'), ...stamp(), handover: id, sheets: z.array(sheet).default([]) }),
);

/** A sheet of the handover under way that one more reader is given: a manifest, read by a one-time link. */
const sheetGiven = z.lazy(() => z.object({ type: z.literal('SheetGiven'), ...stamp(), handover: id, sheet }));

/**
 * The handover is over, and later nothing opens its sheets any more. Nobody commands either: the platform notes both.
 */
const returnEnded = z.lazy(() =>
  z.object({ type: z.literal('ReturnEnded'), ...stamp(), handover: id, received: z.literal(true).optional() }),
);
const sheetsClosed = z.lazy(() => z.object({ type: z.literal('SheetsClosed'), ...stamp(), handover: id }));

/** Health wrote a section of its own part of which others have copies: these are made anew, and the case says so. */
const healthPartWritten = z.lazy(() =>
  z.object({ type: z.literal('HealthPartWritten'), ...stamp(), id, section: healthSection }),
);

/** The last day of some copies is over: nobody's act, the person's neither. */
const copiesOver = z.lazy(() => z.object({ type: z.literal('CopiesOver'), ...stamp(), copies: z.array(id) }));

/**
 * Another system sent its row of the person anew: it stands sealed beside the file, and nothing written here changes.
 */
const rowTakenIn = z.lazy(() => z.object({ type: z.literal('RowTakenIn'), ...stamp(), id, ...importTrack() }));

const reminder = () =>
  z.object({
    clock: code,
    /** What is owed, as the clock names it: the id of an entry, or a name of its own. No request writes it. */
    thing: z.string(),
    on: z.union([day, moment]),
    stage: z.int(),
  });

/** What one look of the clocks came to. `lapsed`: they came too late, what the reminder would tell of is owed no longer. */
const remindersWritten = z.lazy(() =>
  z.object({
    type: z.literal('RemindersWritten'),
    ...stamp(),
    due: z.array(reminder()).readonly(),
    lapsed: z.array(reminder()).readonly(),
  }),
);

type CommandEvent = { [Name in CaseCommandName]: z.output<CaseCommands[Name]['event']> }[CaseCommandName];
export type CaseEvent =
  | CommandEvent
  | z.output<typeof opened>
  | z.output<typeof returnProposed>
  | z.output<typeof sheetGiven>
  | z.output<typeof returnEnded>
  | z.output<typeof sheetsClosed>
  | z.output<typeof healthPartWritten>
  | z.output<typeof copiesOver>
  | z.output<typeof rowTakenIn>
  | z.output<typeof remindersWritten>
  | z.output<typeof joinedWith>
  | z.output<typeof otherFileHeard>
  | z.output<typeof partedFrom>
  | z.output<typeof foreignGivenAsReason>
  | z.output<typeof answerCame>
  | z.output<typeof answerSettled>;

/** Every event of a case. One command leaves one event; its schema stands with the command. */
export const caseEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    opened.unwrap(),
    returnProposed.unwrap(),
    sheetGiven.unwrap(),
    returnEnded.unwrap(),
    sheetsClosed.unwrap(),
    healthPartWritten.unwrap(),
    copiesOver.unwrap(),
    rowTakenIn.unwrap(),
    remindersWritten.unwrap(),
    joinedWith.unwrap(),
    otherFileHeard.unwrap(),
    partedFrom.unwrap(),
    foreignGivenAsReason.unwrap(),
    answerCame.unwrap(),
    answerSettled.unwrap(),
    ...Object.values(caseCommands).map((command) => command.event.unwrap()),
  ]),
) as z.ZodType<CaseEvent>;
