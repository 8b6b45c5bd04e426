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

/** Where the person lives now; of a child with their family a second person approves it an hour later. */
export async function place(writes: Writes, { id, version }: Done, to: Placed): Promise<void> {
  const { role, day, minutes, child, grownUp } = to;
  const body = child ? { placement: 'family', family: 'safe' } : { placement: grownUp };
  const at = momentOf(day, minutes);
  const placed = await writes(role, `/cases/${id}/placements`, body, { step: 'place', at, ifMatch: version });
  if (!child) return;
  const answer = { proposal: placed.key, answer: 'approved' };
  const entry = { step: 'approve', at: momentOf(day, minutes + 60), ifMatch: placed.version };
  await writes('second-approver', `/cases/${id}/approvals`, answer, entry);
}
