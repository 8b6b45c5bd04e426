import type { Judged } from '../case/facts.ts';
import { caseRule } from '../law/case-rule.ts';

type Entries = readonly { readonly id: string }[];

/** What a field of an answer may name. */
function entriesOf(file: Judged): Readonly<Record<string, Entries>> {
  return {
    alert: file.alerts,
    missing: file.missing,
    request: file.recordRequests,
    reviews: file.childInformation,
    decision: file.decisions,
    need: file.legalAidNeeds,
    hearing: file.hearings,
    tracing: file.tracings,
    hold: file.childHolds,
  };
}

export const answerNamesWhatItAnswers = caseRule({
  name: 'answer-names-what-it-answers',
  says: 'An answer names what it answers, and that stands in her file.',
  restsOn: ['Standards 6.1(b)', 'Standards 6.1(k)', 'Standards 6.5(d)', 'Standards 6.7(d)', 'Standards 6.10(f)'],
  basis: 'derived',
  guards: [
    ...(['acknowledgeAlert', 'actOnAlert', 'recordMissingStep', 'endMissing', 'answerRecordsRequest'] as const),
    ...([
      'giveUrgentSupport',
      'decideChildInformation',
      'explainDecision',
      'arrangeLegalAid',
      'recordHearing',
    ] as const),
    ...(['decideAppeal', 'answerFamilyTracing', 'reviewChildHold', 'recordReturnDelay'] as const),
  ],
  breaches: ({ file, said }) => {
    const named = Object.entries(entriesOf(file)).map(([field, entries]) => {
      const id = (said as Readonly<Record<string, unknown>>)[field];
      return id === undefined || entries.some((one) => one.id === id);
    });
    return named.includes(false) ? ['not-in-the-file'] : [];
  },
});
