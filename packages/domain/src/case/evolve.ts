import { withNote } from './answers/noted.ts';
import { type CaseState, caseState } from './case.ts';
import { caseCommands } from './commands.ts';
import { withCopiesFollowing, withPartCopiedAnew } from './disclosures/follow.ts';
import { withEnded } from './disclosures/over.ts';
import { lastHeard } from './disclosures/rests-on.ts';
import { withReturnEnded, withSheetsClosed } from './disclosures/return-ended.ts';
import { copyOfSheet, linkCopies } from './disclosures/sheet.ts';
import type { Stamp } from './entry.ts';
import type { CaseEvent } from './events.ts';
import { withJoined, withParted } from './one-person/joined.ts';
import { withReferralsFollowing } from './referral/withdrawn.ts';
import { reminderName } from './reminder.ts';
import type { SectionName } from './sections.ts';
import { withParityIncident } from './services/foreign-as-reason.ts';

type Leaves = (file: CaseState, said: unknown, stamp: Stamp) => Partial<CaseState>;

const listOf = new Map(Object.values(caseCommands).map(({ type, list }) => [type as string, list]));

const leavesOf = new Map<string, Leaves>(
  Object.values(caseCommands).map((command) => [command.type, command.leaves as Leaves]),
);

/** The case after an event: one organisation's word never overwrites another's, and phases run in parallel. */
export function evolveCase(file: CaseState | undefined, event: CaseEvent): CaseState {
  if (event.type === 'CaseOpened') return opened(event);
  if (file === undefined) throw new Error('an event of a case that was never opened');
  if (event.type === 'ReturnProposed') return proposed(file, event);
  if (event.type === 'SheetGiven') return withSheets(withoutOlderLinks(file, event), event, [event.sheet]);
  if (event.type === 'ReturnEnded') return withReturnEnded(file, event);
  if (event.type === 'SheetsClosed') return withSheetsClosed(file);
  if (event.type === 'RemindersWritten')
    return { ...file, reminded: [...file.reminded, ...[...event.due, ...event.lapsed].map(reminderName)] };
  if (event.type === 'ForeignGivenAsReason') return withParityIncident(file, event);
  if (event.type === 'RowTakenIn')
    return {
      ...file,
      ...(event.externals && { externals: event.externals }),
      ...(event.imported && { imported: event.imported }),
    };
  if (event.type === 'JoinedWith' || event.type === 'OtherFileHeard') return hearing(file, event);
  if (event.type === 'PartedFrom') return withParted(file, event);
  if (event.type === 'CopiesOver') return withEnded(file, event.copies);
  if (event.type === 'AnswerCame' || event.type === 'AnswerSettled') {
    const noted = withNote(file, event);
    return withReferralsFollowing(file, noted, lastHeard(noted.consents, event.occurredAt));
  }
  if (event.type === 'HealthPartWritten')
    return withPartCopiedAnew(file, event.section, { id: event.id, at: event.occurredAt, by: event.by });
  const leaves = leavesOf.get(event.type);
  if (leaves === undefined) throw new Error('an event that no command leaves');
  const stamp = stampOf(event);
  const after = withBreach(left(file, leaves(file, event.said, stamp)), event, stamp);
  const followed = withCopiesFollowing(file, after, {
    ...stamp,
    written: writtenBy(event),
    // What was taken back at the border closes here what only casework can close.
    asksAnew: event.type === 'AnswerTakenIn',
  });
  return withReferralsFollowing(file, followed, lastHeard(followed.consents, event.occurredAt));
}

/** What the person refused in their other file ends here what rests on a yes (Standards 6.3(b)). */
function hearing(
  file: CaseState,
  event: Extract<CaseEvent, { readonly type: 'JoinedWith' | 'OtherFileHeard' }>,
): CaseState {
  const joined = withJoined(file, event);
  const closes = event.type === 'JoinedWith' || event.closes;
  const after = closes ? withCopiesFollowing(file, joined, { ...stampOf(event), written: [], asksAnew: true }) : joined;
  return withReferralsFollowing(file, after, lastHeard(after.consents, event.occurredAt));
}

function stampOf({ id, occurredAt: at, by, ...event }: CaseEvent & { readonly id: string }): Stamp {
  const heardAt = 'heardAt' in event ? event.heardAt : undefined;
  return { id, at, by, ...(heardAt === undefined ? {} : { heardAt }) };
}

/** What a record broke stands in the file from then on, beside its entry. */
function withBreach(file: CaseState, event: CaseEvent, stamp: Stamp): CaseState {
  const broke = 'broke' in event ? event.broke : undefined;
  if (broke === undefined) return file;
  const list = listOf.get(event.type);
  return { ...file, breaches: [...file.breaches, { ...stamp, ...(list === undefined ? {} : { list }), broke }] };
}

/** The sections that an event adds words to. */
function writtenBy(event: CaseEvent): readonly SectionName[] {
  // A word from the person's own window is added there, sealed for nobody else: it goes with the next copy.
  if (event.type === 'CorrectionAskedFor') return [];
  if (event.type === 'AnswerTakenIn') return event.said.sections;
  return 'wordsIn' in event && event.wordsIn !== undefined ? [event.wordsIn] : [];
}

// A fact that a command leaves unknown is removed.
function left(file: CaseState, change: Partial<CaseState>): CaseState {
  const gone = Object.entries(change).filter(([, value]) => value === undefined);
  const state = { ...file, ...change };
  if (gone.length === 0) return state;
  const names = gone.map(([name]) => name);
  return Object.fromEntries(Object.entries(state).filter(([name]) => !names.includes(name))) as CaseState;
}

/** A new case; what nobody has done yet starts empty, as its schema says. */
function opened(event: Extract<CaseEvent, { type: 'CaseOpened' }>): CaseState {
  const { type: _, occurredAt, lateReason: _late, by, determination, ...plate } = event;
  const { age, ageGroup, childUntil } = plate;
  return caseState.parse({
    ...plate,
    status: 'open',
    openedAt: occurredAt,
    ageAtOpening: { age, ageGroup, ...(childUntil === undefined ? {} : { childUntil }) },
    assigned: [by],
    determinations: [determination],
    needsSaid: [
      {
        id: plate.id,
        at: occurredAt,
        by,
        needs: plate.needs,
        signLanguage: plate.signLanguage,
        language: plate.language,
      },
    ],
    services: {},
    phases: { identification: [{ openedAt: occurredAt }] },
    hasProceeding: false,
    wishesToTravelHome: false,
    referrals: [],
    ...overBefore(event),
  });
}

/**
 * A file is opened from a handover that is over, and has laid no sheet for it: nothing is left to be noted afterwards.
 */
function overBefore({ origin, handover, occurredAt: at }: Extract<CaseEvent, { type: 'CaseOpened' }>) {
  return origin === 'handover' && handover !== undefined ? { returnEnded: { handover, at, sheetsClosed: true } } : {};
}

/** The file names the handover, and its sheets stand in the register of copies. */
function proposed(file: CaseState, event: Extract<CaseEvent, { type: 'ReturnProposed' }>): CaseState {
  return { ...withSheets(file, event, event.sheets), handover: event.handover };
}

/** One link at a time shows who the person is. */
function withoutOlderLinks(file: CaseState, { handover }: Extract<CaseEvent, { type: 'SheetGiven' }>): CaseState {
  const older = linkCopies(file, handover);
  const copies = file.copies.map((one) => (older.includes(one) ? { ...one, status: 'superseded' as const } : one));
  return { ...file, copies };
}

function withSheets(
  file: CaseState,
  { handover, occurredAt: at, by }: Extract<CaseEvent, { type: 'ReturnProposed' | 'SheetGiven' }>,
  sheets: Extract<CaseEvent, { type: 'ReturnProposed' }>['sheets'],
): CaseState {
  return { ...file, copies: [...file.copies, ...sheets.map((one) => copyOfSheet(one, { handover, at, by }))] };
}
