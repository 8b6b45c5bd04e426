import { type CallGoal, command, list } from './call-goal.ts';

/** What the operations of the directory, of gates and of the two-sided record may ask of AWS beside the staff row. */
export const goalsOfTheDirectory: Readonly<Record<string, CallGoal>> = {
  // The directory's contacts are one partition, read whole.
  listContacts: list,
  viewContact: list,
  proposeContactChange: command,
  verifyContact: command,
  // The organisation, and whether the key was used for another one.
  listProviders: list,
  recordMemorandum: { ...command, reads: 3 },
  recordCapabilities: { ...command, reads: 3 },
  nameOrganisation: { ...command, reads: 3 },
  // The number's row, what has it, and the head of the reader's chain.
  findByNumber: { reads: 3, writes: 'receipt', kms: 0 },
  // The whole country in 25 items, of which the walk keeps one; once a day on a device that keeps them.
  listPlaces: list,
  // Whether the same list is kept already; then as every command.
  keepPlaces: { ...command, reads: 3 },
  setGateStatus: command,
  sayRoom: { ...command, reads: 3 },
  // The gate, the open handovers of the country it leads to, a hundred a Query, and the books of each day on which there are some.
  listHandoversAtGate: { reads: 6, writes: 'none', kms: 0, readUnits: 40 },
  // All gates, the handovers, the books of the new way and who has a place in them; then as every command. Its centre keeps its copy.
  rerouteHandovers: { ...command, reads: 6 },
  giveFeedback: command,
  askBack: command,
  answerBack: command,
  // There is no newer version of any checklist yet: refused, and looked up whether the key was answered before.
  moveChecklist: { reads: 3, writes: 'none', kms: 0 },
  viewPublicReport: { reads: 2, writes: 'receipt', kms: 0 },
  // The sealed months, equal services of four quarters and the two other ways to Cambodia; then as every command whose key may have been used.
  publishReport: { ...command, reads: 4 + 1 + 1 },
  listAgreements: { reads: 0, writes: 'none', kms: 0 },
};
