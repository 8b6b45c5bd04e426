import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { reintegration } from './track.ts';

/** She goes to live in a family and community, on trial (Standards 7.8(e)). */
export const startReintegration = caseCommand({
  event: 'ReintegrationStarted',
  said: reintegration,
  words: { section: 'whereabouts', shape: () => ({ address: text(500).optional(), note: text(1000).optional() }) },
  leaves: ({ reintegrations }, said, stamp) => ({ reintegrations: [...reintegrations, { ...stamp, ...said }] }),
});
