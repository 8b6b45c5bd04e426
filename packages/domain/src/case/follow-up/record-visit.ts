import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { visit } from './track.ts';

/** A visit to her where she lives now (Standards 7.9). */
export const recordVisit = caseCommand({
  event: 'VisitRecorded',
  path: 'visits',
  group: 'follow-up',
  settles: ['crisis-after-return-is-watched-for', 'first-visit-after-return'],
  said: visit,
  words: { section: 'whereabouts', shape: () => ({ seen: text(2000).optional(), discretion: text(500).optional() }) },
  into: 'visits',
});
