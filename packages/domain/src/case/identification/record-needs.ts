import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { needsAfter } from './needs-known.ts';
import { saidNeeds } from './track.ts';

/**
 * What the person needs now: it decides the services, together with age and nothing else; and the language they speak,
 * also where the file, or the border, had another one. What is not said is not taken back: it stays as it was last
 * known.
 */
export const recordNeeds = caseCommand({
  event: 'NeedsRecorded',
  as: 'record',
  effects: {},
  path: 'needs',
  group: 'referral',
  settles: ['transit-centre-looks-at-needs-first'],
  said: saidNeeds,
  leaves: (file, said, stamp) => {
    const needsSaid = [...file.needsSaid, { ...stamp, ...said }];
    return { needsSaid, ...needsAfter({ ...file, needsSaid }, said) };
  },
});

/* @__PURE__ */ documented(recordNeeds, {
  says: 'What the person needs now.',
  example: { needs: ['doctor'], wishesToTravelHome: true },
});
