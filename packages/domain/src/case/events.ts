import * as z from 'zod';
import { lateReason } from '../command.ts';
import { id } from '../text.ts';
import { moment } from '../time.ts';
import { opening } from './case.ts';
import { type CaseCommandName, type CaseCommands, caseCommands } from './commands.ts';

const event = z.object({ occurredAt: moment, lateReason: lateReason.optional(), by: z.string() });

/** What happens to a case beside the commands on it: it is opened, and a handover is proposed for it. */
const others = [
  event.extend({ type: z.literal('CaseOpened'), ...opening }),
  event.extend({ type: z.literal('ReturnProposed'), handover: id }),
] as const;

type CommandEvent = { [Name in CaseCommandName]: z.output<CaseCommands[Name]['event']> }[CaseCommandName];
export type CaseEvent = CommandEvent | z.output<(typeof others)[number]>;

/** Every event of a case. One command leaves one event; its schema stands with the command. */
export const caseEvent = z.discriminatedUnion('type', [
  ...others,
  ...Object.values(caseCommands).map((command) => command.event),
]) as unknown as z.ZodType<CaseEvent>;
