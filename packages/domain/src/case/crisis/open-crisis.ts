import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { reopened, reopening } from '../closing/reopened.ts';
import { documented } from '../documented.ts';
import { phaseRuns } from '../phases/phase-runs.ts';
import { crisis } from './track.ts';

/**
 * Policy III: crisis intervention "can also occur later in the rehabilitation process". It opens in any phase and opens
 * a closed case again; every earlier closure stays. A second one beside an open one is recorded too.
 */
export const openCrisis = caseCommand({
  event: 'CrisisOpened',
  as: 'record',
  effects: {
    'case-reopens': ({ file }) => reopening(file, 'crisis'),
    'phase-set.begins': ({ file }) =>
      phaseRuns(file, 'crisis-intervention') ? undefined : { phase: 'crisis-intervention' as const },
  },
  path: 'crises',
  group: 'crisis-intervention',
  said: crisis,
  words: { section: 'needs', shape: () => ({ threat: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'crises',
  leaves: (file, _said, stamp) => ({
    ...reopened(file, 'crisis', stamp),
    ...(phaseRuns(file, 'crisis-intervention')
      ? {}
      : {
          phases: {
            ...file.phases,
            'crisis-intervention': [...(file.phases['crisis-intervention'] ?? []), { openedAt: stamp.at }],
          },
        }),
  }),
});

/* @__PURE__ */ documented(openCrisis, {
  says: 'A crisis begins, in any phase; a closed case opens again.',
  example: { kind: 'trafficker-near', stage: 'acute', needs: ['safety'] },
});
