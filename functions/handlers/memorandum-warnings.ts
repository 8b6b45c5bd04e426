import { decided } from '@homeward/domain/command';
import { type ProviderState, warningDue } from '@homeward/domain/directory/provider';
import { dayOf } from '@homeward/domain/time';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { allProviders, providers } from '@homeward/store/providers';
import { clock, keyOf } from './act-on-case.ts';
import { sumOf } from './sum-of.ts';

const operation = 'warnOfMemorandum';

/** One warning with its receipt, where one is due; nothing where it was written meanwhile. */
async function warn(store: Store, state: ProviderState, now: string): Promise<number> {
  const today = dayOf(now);
  const due = warningDue(state, today);
  if (due === undefined) return 0;
  const key = keyOf(`${state.id}/${due.until}/${due.days}`);
  const { id: by, organisation } = clock;
  const outcome = await perform(
    store,
    { key, operation, actor: clock, bodyHash: key, recordedAt: now },
    {
      of: providers,
      ids: [state.id],
      mayKnow: (still) => warningDue(still, today)?.days === due.days,
      decide: () => decided({ type: 'MemorandumEnds' as const, at: now, by, organisation, provider: state.id, ...due }),
      receipt: { actor: clock, operation, thing: `organisation#${state.id}`, at: now },
    },
  );
  return outcome.type === 'done' && !outcome.repeated ? 1 : 0;
}

/** Warns organisations whose memorandum with the Ministry ends: once for each day that is set for it; returns how many were warned. */
export async function warnOfMemoranda(store: Store, now: string): Promise<number> {
  const all = await allProviders(store);
  return sumOf(all, 'Organisations without their warning', ({ state }) => warn(store, state, now));
}
