import { ownChoice } from '../demo/own-choice.ts';
import { momentOf } from './people.ts';
import type { Done, Writes } from './stage.ts';

type Placed = {
  readonly role: 'case-worker' | 'central-unit';
  readonly day: string;
  /** Minutes into the day. */
  readonly minutes: number;
  readonly child: boolean;
  readonly grownUp: 'own-home' | 'shelter';
};

/** The family was looked at an hour before, and found safe: the file says so, never whoever places the child. */
async function foundSafe(
  writes: Writes,
  { id, version }: Pick<Done, 'id' | 'version'>,
  { role, day, minutes }: Placed,
) {
  const found = { outcome: 'safe', assessedBy: 'provincial-social-affairs' };
  const entry = { step: 'assess the family', at: momentOf(day, minutes - 60), ifMatch: version };
  return (await writes(role, `/cases/${id}/family-safety`, found, entry)).version;
}

/** Where the person lives now; of a child with their family a second person approves it an hour later. */
export async function place(writes: Writes, { id, version }: Done, to: Placed): Promise<void> {
  const { role, day, minutes, child, grownUp } = to;
  const at = momentOf(day, minutes);
  if (!child && grownUp === 'shelter') {
    await writes(role, `/cases/${id}/shelter-admissions`, ownChoice, { step: 'place', at, ifMatch: version });
    return;
  }
  const body = { placement: child ? 'family' : grownUp };
  const ifMatch = child ? await foundSafe(writes, { id, version }, to) : version;
  const placed = await writes(role, `/cases/${id}/placements`, body, { step: 'place', at, ifMatch });
  if (!child) return;
  const answer = { proposal: placed.key, answer: 'approved' };
  const entry = { step: 'approve', at: momentOf(day, minutes + 60), ifMatch: placed.version };
  await writes('second-approver', `/cases/${id}/approvals`, answer, entry);
}
