/** Request bodies that the API accepts, by operation, for the window in which the person reads their own file. All people are invented. */
export const ownRecordExamples: Readonly<Record<string, unknown>> = {
  enterOwnRecord: { code: '7K3M-9QXZ' },
  leaveOwnRecord: {},
  requestCopy: { records: ['case', 'medical'] },
  requestCorrection: { about: 'identity', words: { correction: 'Invented: my name is spelled another way.' } },
};
