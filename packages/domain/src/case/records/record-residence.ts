import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { residence } from './track.ts';

/** Where she lived, and when (Standards 11(2)). */
export const recordResidence = caseCommand({
  event: 'ResidenceRecorded',
  path: 'residences',
  group: 'file',
  said: residence,
  words: { section: 'whereabouts', shape: () => ({ address: text(500) }) },
  into: 'residences',
});
