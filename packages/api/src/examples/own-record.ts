/** Bodies that work for the person's own window. All people are invented. */
export const ownRecordExamples: Readonly<Record<string, unknown>> = {
  enterOwnRecord: { code: '7K3M-9QXZ' },
  leaveOwnRecord: {},
  requestCopy: { records: ['case', 'medical'] },
  requestCorrection: { about: 'identity', words: { correction: 'Invented: my name is spelled another way.' } },
};
