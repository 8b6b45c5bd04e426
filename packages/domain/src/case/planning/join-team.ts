import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { teamMember } from './track.ts';

/** Somebody joins the team that plans the case; the person is one of it. */
export const joinTeam = caseCommand({
  event: 'TeamJoined',
  as: 'permit',
  effects: { 'in-care-of.team': asSaid },
  path: 'team',
  group: 'planning',
  said: teamMember,
  into: 'team',
});

/* @__PURE__ */ documented(joinTeam, {
  says: 'Somebody joins the team that plans the case.',
  example: { role: 'herself', organisation: 'social-affairs' },
});
