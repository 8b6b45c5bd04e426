import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { phase } from '../clear.ts';
import { documented } from '../documented.ts';

/** A phase ends. Its interval stays: it may open again. */
export const closePhase = caseCommand({
  event: 'PhaseClosed',
  as: 'permit',
  effects: { 'phase-set.ends': asSaid },
  path: 'phase-closings',
  group: 'phases',
  said: () => ({ phase }),
  leaves: (file, { phase: name }, { at }) => ({
    phases: {
      ...file.phases,
      [name]: (file.phases[name] ?? []).map((track) =>
        track.closedAt === undefined ? { ...track, closedAt: at } : track,
      ),
    },
  }),
});

/* @__PURE__ */ documented(closePhase, {
  says: 'A phase ends.',
  example: { phase: 'identification' },
});
