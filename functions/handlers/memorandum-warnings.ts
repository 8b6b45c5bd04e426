import { decided } from '@homeward/domain/command';
import { warningDue } from '@homeward/domain/directory/provider';
import { dayOf } from '@homeward/domain/time';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { allProviders, providers } from '@homeward/store/providers';
import { clock, keyOf } from './act-on-case.ts';

const operation = 'warnOfMemorandum';

/** Warns organisations whose memorandum with the Ministry ends: once for each day that is set for it; returns how many were warned. */
export async function warnOfMemoranda(store: Store, now: string): Promise<number> {
  const today = dayOf(now);
  let warned = 0;
  for (const { state } of await allProviders(store)) {
    const due = warningDue(state, today);
    if (due === undefined) continue;
    const key = keyOf(`${state.id}/${due.until}/${due.days}`);
    const { id: by, organisation } = clock;
    const outcome = await perform(
      store,
      { key, operation, actor: clock, bodyHash: key, recordedAt: now },
      {
        of: providers,
        ids: [state.id],
        mayKnow: (still) => warningDue(still, today)?.days === due.days,
        decide: () =>
          decided({ type: 'MemorandumEnds' as const, at: now, by, organisation, provider: state.id, ...due }),
        receipt: { actor: clock, operation, thing: `organisation#${state.id}`, at: now },
      },
    );
    if (outcome.type === 'done' && !outcome.repeated) warned += 1;
  }
  return warned;
}
