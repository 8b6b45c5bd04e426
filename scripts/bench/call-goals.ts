import { routes } from '@homeward/api/routes';
import { caseCommandRoutes } from '@homeward/api/routes/case-commands';
import { type CallGoal, command, list } from './call-goal.ts';
import { goalsOfInterchange } from './goals-of-interchange.ts';
import { goalsOfOversight } from './goals-of-oversight.ts';
import { goalsOfOwnWindow } from './goals-of-own-window.ts';
import { goalsOfTheBorder } from './goals-of-the-border.ts';
import { goalsOfTheDirectory } from './goals-of-the-directory.ts';
import { lawAct } from './law-acts.ts';
import { actsOfLaterDays } from './law-order.ts';
import { countOf, type LedgerLine } from './ledger-lines.ts';

/** Four keys of a full name, each with the year before, the year, the year after and an unknown one. */
const ofAName = 4 * 4;

const seen: CallGoal = { reads: 2, writes: 'receipt', kms: 0 };

/** With free text: the file's sealed key is read and opened, so that the words stand sealed beside the event. */
const spoken: CallGoal = { reads: 3, writes: 'transaction', kms: 1 };
/** Refused by a rule: then it is looked up whether the same key was answered before; nothing is written. */
const refused: CallGoal = { reads: 3, writes: 'none', kms: 0 };

/** Every act of the law on a file; one that comes too early in the walk is held to what a refusal may cost. */
const acts = Object.fromEntries(
  Object.keys(caseCommandRoutes).map((operation) => {
    const { words } = lawAct(operation, new Map());
    return [operation, operation in actsOfLaterDays ? refused : words === undefined ? command : spoken];
  }),
);

/** Every operation with its goal: a new one without a line here fails the ledger's test. */
export const callGoals: Readonly<Record<string, CallGoal>> = {
  ...acts,
  ...goalsOfTheDirectory,
  ...goalsOfOwnWindow,
  ...goalsOfOversight,
  whoAmI: { reads: 0, writes: 'none', kms: 0 },
  listGates: list,
  // Organisations, gates and who sits at the desk, side by side; casework and health see each other’s seats.
  listNames: { reads: 4, writes: 'none', kms: 0 },
  ...goalsOfTheBorder,
  giveConsent: { ...command, kms: 1 },
  withdrawConsent: command,
  listToOpen: list,
  // The arrival, its keys and its sealed sections, re-sealed under the case's own key.
  // Then each tag of the person’s name is looked up, and files that may be theirs are flagged in a second, repeatable transaction.
  openCase: { reads: 5 + ofAName + 1, writes: 'transaction', flags: true, kms: 3 },
  // What the seat searched today, the receipt's head, each tag, as many states whatever was found; no file is opened. Of whoever is assigned to none of them each file found is a look-up more, which the walk does not tell.
  ...goalsOfInterchange(ofAName),
  findPerson: { reads: 3 + ofAName, writes: 'looked-up', kms: 1 },
  listDuplicates: { reads: 2, writes: 'receipt', kms: 0 },
  listCases: list,
  viewCase: { reads: 4, writes: 'receipt', kms: 1 },
  // The file, its key, its general part, the receipt's head; at health the part, its key, or the copy.
  readSection: { reads: 6, writes: 'receipt', kms: 1 },
  // The file and the receipt's head, the key, what is sealed; what was copied is copied again: the rest of it is opened. The person’s name is the exception, looked up as when a file is opened; it is not walked.
  writeSection: { reads: 6, writes: 'transaction', kms: 2 },
  // At health the case, the part and the head of the receipt, the case's register, its key, what is sealed; a copy of it is made anew.
  'writeSection@health': { reads: 6, writes: 'transaction', kms: 2 },
  // What is copied is opened, and sealed for the health desk.
  assignHealthWorker: { reads: 4, writes: 'transaction', kms: 2 },
  // The centre in the directory too.
  assignCentre: { reads: 5, writes: 'transaction', kms: 2 },
  endHealthCare: command,
  mergeCases: { ...command, reads: 5 }, // The other file by its number, the head of its chain, and the caller's look-ups.
  listProposals: list,
  // The receipt's head, what its seats searched, then the lines of its open cases, as exportCase.
  viewExposure: { reads: 9, writes: 'receipt', kms: 0, readUnits: 80 },
  viewCaseFigures: { reads: 2, writes: 'receipt', kms: 0 },
  listForms: { reads: 0, writes: 'none', kms: 0 },
  // The file, the receipt's head, its key and the words of each filling.
  viewForm: { reads: 4, writes: 'receipt', kms: 1 },
  // One KMS call a copy: counterpart, embassy, and casework itself.
  proposeHandover: { reads: 4, writes: 'transaction', kms: 3 },
  listHandovers: list,
  // In whichever of its places it stands, then the receipt's head.
  // What became of its notices beside it.
  viewHandover: { ...seen, reads: 3 },
  viewMinutes: seen,
  // The gate, the sender's sheet with its key, and the copy for the centre that will meet the person.
  // The handover, the gate, and who has a place on that day beside what every command reads.
  scheduleHandover: { reads: 7, writes: 'transaction', kms: 2 },
  tickChecklistItem: command,
  recordServicesAnswered: { reads: 3, writes: 'transaction', kms: 0 },
  recordAddressConfirmed: { reads: 3, writes: 'transaction', kms: 0 },
  sendNotice: command,
  acknowledgeNotice: command,
  // Whether the person’s gate is closed by then.
  recordDeparture: { ...command, reads: 3 },
  confirmHandover: command,
  refuseHandover: command,
  postponeHandover: command,
  disputeHandover: command,
  resolveDispute: command,
  answerHandoverBreach: command,
  recordReturnToSender: command,
  recordArrivalAtDestination: command,
  // Whether the receiver stands in the directory, works under a memorandum, and was postponed.
  referCase: { reads: 5, writes: 'transaction', kms: 1 },
  // The same of the shelter.
  admitToShelter: { ...command, reads: 5 },
  // How the receiver stands: its organisation, its memorandum and whether the Minister has postponed it; then the file is opened and sealed again for it.
  shareDisclosure: { reads: 8, writes: 'transaction', kms: 2 },
  'shareDisclosure@health': { reads: 9, writes: 'transaction', kms: 2 },
  revealWhereabouts: { reads: 3, writes: 'transaction', kms: 0 },
  shareWithoutConsent: { reads: 4, writes: 'transaction', kms: 1 },
  listDisclosures: list,
  readDisclosure: { reads: 5, writes: 'receipt', kms: 1 },
  // The copy with its key row beside the command's own state and event; sealed for the desk that keeps the person’s file.
  sendAnswer: { reads: 2, writes: 'transaction', kms: 1 },
  // The case and the medical part, the receipt's head, and what the reading counts.
  listAnswers: { reads: 3, writes: 'receipt', kms: 0 },
  // The case is read before and with the reading, then the receipt's head, the sealed half and its key row.
  readAnswer: { reads: 5, writes: 'receipt', kms: 1 },
  // The reading's own receipt, the answer with its key, the case's key; at health the case too.
  takeInAnswer: { reads: 7, writes: 'opened-and-written', kms: 2 },
  // The case, the asker's own chain with the look-up that it spends, the head of the reading's own receipt, and one page of the trail.
  listReceipts: { reads: 4, writes: 'looked-up', kms: 0 },
  'listReceipts@oversight': { reads: 3, writes: 'receipt', kms: 0 },
  // The seat and its chain's head, then one transaction: the row that each request reads is the state itself.
  listStaff: list,
  // A case's second word comes too early in the walk (above); a seat's is given.
  'approve@office': command,
  // Whether the directory has the contact is looked up before.
  blockContactForCase: { ...command, reads: 3 },
  proposeRole: command,
  recordStaffCheck: command,
  revokeStaff: command,
  registerDevice: command,
  revokeDevice: command,
  // The receipt's head, the sealed year; of the open month its count where it is large, else what happened and who waits: eight units with
  // the head's one, and the open month's own.
  viewBilateralReport: { reads: 6, writes: 'receipt', kms: 0 },
};

/** The goal of what was done: the desk's own one, where an operation does another thing there. */
export function goalOf({ operation, desk }: LedgerLine): CallGoal | undefined {
  return callGoals[`${operation}@${desk}`] ?? callGoals[operation];
}

/** What a line did beyond its goal, in words; empty when it kept it. */
export function beyond(line: LedgerLine, goal: CallGoal | undefined): readonly string[] {
  if (goal === undefined) return [`${line.operation} has no goal`];
  const allowed = {
    transaction: 'TransactWriteItems',
    receipt: 'PutItem',
    'looked-up': '2 PutItem',
    'opened-and-written': 'PutItem, TransactWriteItems',
    none: '',
  }[goal.writes];
  const wrote = Object.entries(line.writes).map(([action, count]) => (count === 1 ? action : `${count} ${action}`));
  const reads = countOf(line.reads);
  return [
    ...(line.staffReads === 1 ? [] : [`read the staff row ${line.staffReads} times`]),
    ...(reads <= goal.reads ? [] : [`${reads} reads of ${goal.reads}`]),
    ...(line.reads['Scan'] === undefined ? [] : ['a Scan']),
    ...(wrote.join(', ') === allowed || (goal.flags === true && wrote.join(', ') === `2 ${allowed}`)
      ? []
      : [`wrote ${wrote.join(', ') || 'nothing'}, not ${allowed || 'nothing'}`]),
    ...(line.kms <= goal.kms ? [] : [`${line.kms} KMS calls of ${goal.kms}`]),
    ...(line.readUnits <= (goal.readUnits ?? Number.POSITIVE_INFINITY) ? [] : [`${line.readUnits} read units`]),
    ...(line.writeUnits <= (goal.writeUnits ?? Number.POSITIVE_INFINITY) ? [] : [`${line.writeUnits} write units`]),
  ].map((what) => `${line.operation} at ${line.desk}: ${what}`);
}

/** A link is read out of a mail: the walk goes through HTTP alone, so what a link does is not counted yet, and has no goal. */
const uncounted = new Set([
  ...routes.filter(({ open }) => open === true).map((one) => one.operationId),
  'sendOneTimeLink',
]);

/** Operations that nobody walked, and goals of operations that are not there any more. */
export function unmatched(lines: readonly LedgerLine[]): readonly string[] {
  const [walked, listed] = [new Set(lines.map(({ operation }) => operation)), routes.map((route) => route.operationId)];
  return [
    ...listed.filter((id) => !walked.has(id) && !uncounted.has(id)).map((id) => `${id} was not walked`),
    ...Object.keys(callGoals)
      .filter((id) => !listed.includes(id.split('@')[0] ?? id))
      .map((id) => `${id} is no operation`),
  ];
}
