import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { ending } from './track.ts';

/** She does not stay there; the trial and its reviews stay written. */
export const endReintegration = caseCommand({
  event: 'ReintegrationEnded',
  path: 'reintegration-endings',
  group: 'reintegration',
  said: ending,
  words: { section: 'whereabouts', shape: () => ({ what: text(2000).optional() }) },
  into: 'endings',
});
