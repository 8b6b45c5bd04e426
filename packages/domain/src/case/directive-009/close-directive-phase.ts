import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { directiveClosing } from './track.ts';

/** A phase of Directive 009 ends; its days stay. */
export const closeDirectivePhase = caseCommand({
  event: 'DirectivePhaseClosed',
  as: 'permit',
  effects: { 'phase-set.directive-ends': asSaid },
  path: 'directive-phase-closings',
  group: 'phases',
  said: directiveClosing,
  into: 'directiveClosings',
});

/* @__PURE__ */ documented(closeDirectivePhase, {
  says: 'A phase of Directive 009 ends.',
  example: { opening: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70' },
});
