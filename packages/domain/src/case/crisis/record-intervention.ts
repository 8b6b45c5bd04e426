import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { isLetGo } from './open-crises.ts';
import { interventionReport } from './track.ts';

/** How an intervention went, including what went wrong. */
export const recordIntervention = caseCommand({
  event: 'InterventionRecorded',
  as: 'record',
  effects: {
    'rescued.done': asSaid,
    // One that nobody let go here began where it was done: what comes before an intervention is asked of it then.
    'rescued.begins': ({ file, said: { crisis }, at }) =>
      isLetGo(file, crisis, at) ? undefined : { crisis, begunAt: at },
  },
  path: 'intervention-reports',
  group: 'crisis-intervention',
  said: interventionReport,
  words: { section: 'needs', shape: () => ({ account: text(2000).optional() }) },
  into: 'interventionReports',
});

/* @__PURE__ */ documented(recordIntervention, {
  says: 'How an intervention went.',
  example: {
    crisis: '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d60',
    safely: 'yes',
    apartFromSuspects: 'yes',
    possessionsKept: 'yes',
    outcome: 'safe-place',
  },
});
