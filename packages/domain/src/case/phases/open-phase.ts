import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { phase } from '../clear.ts';
import { documented } from '../documented.ts';

/** A phase begins, beside those that run. */
export const openPhase = caseCommand({
  event: 'PhaseOpened',
  as: 'permit',
  effects: { 'phase-set.begins': asSaid },
  path: 'phase-openings',
  group: 'phases',
  said: () => ({ phase }),
  leaves: (file, { phase: name }, { at }) => ({
    phases: { ...file.phases, [name]: [...(file.phases[name] ?? []), { openedAt: at }] },
  }),
});

/* @__PURE__ */ documented(openPhase, {
  says: 'A phase begins, beside those that run.',
  example: { phase: 'recovery' },
});
