import { wasUnderstood } from './language.ts';
import type { Invariant, Told } from './story.ts';
import { lastOf } from './told.ts';

/** What is asked of the person or told to them in a language, where the event names it. */
const spoken = [
  'ConsentGiven',
  'RightsBriefed',
  'ExplainedToHer',
  'InformedForDecision',
  'DecisionExplained',
  'LawExplained',
  'IntakeRecorded',
  'PublicationAgreed',
  'CopyToldOf',
];

function words({ type, said }: Told): Readonly<Record<string, unknown>> {
  return type === 'ConsentGiven' ? (said['consent'] as Readonly<Record<string, unknown>>) : said;
}

export const everyWordIsUnderstood: Invariant = {
  row: 'R051',
  says: 'In no history is somebody told or asked something in a language that is not theirs, or without an interpreter whom the file knows.',
  after: spoken,
  near: ['InterpreterRecorded', 'NeedsRecorded'],
  broken: (story) => {
    const { language, interpreter, given, how } = words(lastOf(story));
    // A guardian answers in the guardian’s own language; of a best-interest decision nobody asks the person.
    if (given === false || how === 'guardian' || how === 'best-interest') return [];
    // A yes at the border names no interpreter of the file: that somebody interpreted is said on the yes itself.
    if (how !== undefined && interpreter === true) return [];
    return wasUnderstood(story, language, interpreter) ? [] : [`told in ${String(language)}`];
  },
};
