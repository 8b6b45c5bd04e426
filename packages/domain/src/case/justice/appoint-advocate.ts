import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { advocate } from './track.ts';

/** A child has an advocate in all proceedings (Standards 6.7(e)). */
export const appointAdvocate = caseCommand({
  event: 'AdvocateAppointed',
  path: 'advocates',
  group: 'justice',
  settles: ['child-has-her-advocate'],
  said: advocate,
  words: { section: 'legal', shape: () => ({ advocate: text(300) }) },
  into: 'advocates',
});
