import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { alert } from './track.ts';

/** The police is told of a danger to her (Standards 6.1(b)). */
export const raiseAlert = caseCommand({
  event: 'AlertRaised',
  said: alert,
  words: { section: 'whereabouts', shape: () => ({ danger: text(2000).optional() }) },
  leaves: ({ alerts }, said, stamp) => ({ alerts: [...alerts, { ...stamp, ...said }] }),
});
