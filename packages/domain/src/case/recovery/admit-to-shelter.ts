import { check } from '../../law/refusal.ts';
import { helpersWorkUnderAMemorandum } from '../../rules/helpers-work-under-a-memorandum.ts';
import { postponedProgrammeTakesNobodyNew } from '../../rules/postponed-programme-takes-nobody-new.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { livingWith } from '../placement/goes-to-family.ts';
import { placed } from '../placement/placed.ts';
import { isKnownTo } from '../referral/known-to.ts';
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
    'lives-with.now': (facts) => ({ ...livingWith(facts, 'shelter'), admitting: true }),
  },
  path: 'shelter-admissions',
  group: 'reception',
  said: admission,
  checks: ({ file, said, memorandum }) => [
    check(helpersWorkUnderAMemorandum, memorandum),
    check(postponedProgrammeTakesNobodyNew, memorandum, isKnownTo(file, said.shelter)),
  ],
  into: 'admissions',
  leaves: (file, _said, stamp) => placed(file, 'shelter', stamp),
});

/* @__PURE__ */ documented(admitToShelter, {
  says: 'A long-term shelter takes the person in, for one of three reasons.',
  example: { shelter: 'demo-shelter', reason: 'family-not-traced' },
  walked: { after: 'startFamilyTracing' },
});
