import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { livingWith } from '../placement/goes-to-family.ts';
import { placed } from '../placement/placed.ts';
import { admission } from './track.ts';

/**
 * "If their family cannot be traced or if they cannot return to their family for safety reasons" (Policy II.C), or
 * because the person chose it.
 */
export const admitToShelter = caseCommand({
  event: 'AdmittedToShelter',
  as: 'permit',
  effects: {
    'in-care-of.shelter': asSaid,
    'lives-with.now': ({ file, at }) => livingWith(file, 'shelter', at),
  },
  path: 'shelter-admissions',
  group: 'reception',
  said: admission,
  into: 'admissions',
  leaves: (file, _said, { at }) => placed(file, 'shelter', at),
});

/* @__PURE__ */ documented(admitToShelter, {
  says: 'A long-term shelter takes the person in, for one of three reasons.',
  example: { shelter: 'demo-shelter', reason: 'own-choice' },
});
