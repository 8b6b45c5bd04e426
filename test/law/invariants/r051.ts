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
    const { language, interpreter, given, how, to } = words(lastOf(story));
    // A guardian answers in the guardian’s own language; of a best-interest decision nobody asks the person.
    if (given === false || how === 'guardian' || how === 'best-interest') return [];
    // A yes at the border, or by which a file opens, is told by other events: no register is there yet. Nobody waits for a doctor.
    if (to === 'hospital' && interpreter === true) return [];
    // A yes that is said to be interpreted was, in whatever language: by somebody whom the file knows.
    const own = how !== undefined && interpreter === true ? undefined : language;
    return wasUnderstood(story, own, interpreter) ? [] : [`told in ${String(language)}`];
  },
};
