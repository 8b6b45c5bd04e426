/** Operations that write and are no act of their own in the list of effects: each with the reason. */
export const listedElsewhere: Readonly<Record<string, string>> = {
  requestCopy: 'the person themselves does askForRecords by it',
  requestCorrection: 'the person themselves does askForCorrection by it',
  importRows: 'each row of it is openCase from report, or lies beside its file unread',
  sendAnswer: 'nothing of it stands in the file before casework does takeInAnswer or answerReferral',
  declineReferral: 'a partner is answered: nothing happens to the person, and no file is there',
  withdrawReferral: 'a partner takes a question back that nobody has answered',
  findPerson: 'a search: its receipt is all that is written',
  findByNumber: 'a search: its receipt is all that is written',
  openLink: 'a look at minutes that sendOneTimeLink disclosed: its receipt is all that is written',
  recoverQueue: 'a tablet’s own key comes back to it: its receipt is all that is written',
  enterOwnRecord: 'a sign-in: openOwnRecord is the act that lets somebody in',
  leaveOwnRecord: 'a sign-out',
};
