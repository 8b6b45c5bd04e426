import { text } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import type { Stamp } from '../entry.ts';
import { phaseRuns } from '../phases/phase-runs.ts';
import { crisis } from './track.ts';

/**
 * Policy III: crisis intervention "can also occur later in the rehabilitation process". It opens in any phase and opens a closed
 * case again; every earlier closure stays. A second one beside an open one is recorded too.
 */
export const openCrisis = caseCommand({
  event: 'CrisisOpened',
  said: crisis,
  words: { section: 'needs', shape: () => ({ threat: text(2000).optional() }) },
  on: ['open', 'closed'],
  leaves: (file, said, stamp) => ({
    ...reopened(file, stamp),
    crises: [...file.crises, { ...stamp, ...said }],
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

// As `reopenCase` does: the case lives again, and the entry says which closure that undoes.
function reopened({ status, closures, reopenings }: CaseState, stamp: Stamp): Partial<CaseState> {
  if (status === 'open') return {};
  const closure = closures.at(-1)?.id ?? stamp.id;
  return { status: 'open', reopenings: [...reopenings, { ...stamp, reason: 'crisis', closure }] };
}
