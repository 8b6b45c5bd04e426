import type { Journal } from './journal.ts';

/** Who speaks for each side of one handover, and who sees to the mission's items. */
export type Cast = {
  readonly sender: string;
  readonly receiver: string;
  readonly mission: string;
  /** Who accepts the plan for the receiving side. */
  readonly accepts: string;
};

const day = 24 * 3_600_000;

/** The day of a plan made now, in business time. */
function planned(now: number): object {
  return { date: new Date(now + 10 * day).toISOString().slice(0, 10), gate: 'poipet', mode: 'land' };
}

type Item = { readonly code: string; readonly required: boolean; readonly settled: boolean; readonly mine: boolean };

/** Everybody answers what is theirs. */
async function answerAll({ read, command }: Journal, thing: string, roles: readonly string[]): Promise<void> {
  for (const role of roles) {
    const { checklist } = await read(role, thing);
    const mine = (checklist as readonly Item[]).filter(
      ({ required, settled, mine: own }) => required && !settled && own,
    );
    for (const { code } of mine) await command(role, thing, `/checklist/${code}/ticks`, { answer: 'done' });
  }
}

/** From a plan to *departed*: accepted, every item answered, told, acknowledged, on the way. */
export async function depart(journal: Journal, thing: string, cast: Cast, now: number): Promise<void> {
  const { command } = journal;
  const outbound = cast.sender === 'case-worker';
  if (outbound) await command(cast.sender, thing, '/service-statements');
  await answerAll(journal, thing, [cast.sender, cast.receiver, cast.accepts, cast.mission]);
  await command(cast.accepts, thing, '/schedules', planned(now));
  await command(cast.sender, thing, '/notices');
  await command(cast.receiver, thing, '/acknowledgements');
  await command(cast.sender, thing, '/departures');
}

async function confirm({ read, command }: Journal, thing: string, role: string): Promise<void> {
  const { hash } = await read(role, `${thing}/minutes`);
  await command(role, thing, '/confirmations', { minutes: hash });
}

/** Both sides confirm the same minutes, and she arrives. */
export async function complete(journal: Journal, thing: string, cast: Cast): Promise<void> {
  await confirm(journal, thing, cast.sender);
  await confirm(journal, thing, cast.receiver);
  await journal.command(cast.receiver, thing, '/destination-arrivals', { placement: 'shelter' });
}

/** Disputed and settled; the way to confirm is open again. */
export async function dispute({ command }: Journal, thing: string, by: string, settles: string): Promise<void> {
  await command(by, thing, '/disputes', { reason: 'belongings' });
  await command(settles, thing, '/resolutions', { outcome: 'confirm-again' });
}

/** Postponed by one side, accepted anew by the other, refused by the receiver, and back with the sender. */
export async function turnBack({ command }: Journal, thing: string, cast: Cast, now: number): Promise<void> {
  await command(cast.receiver, thing, '/postponements', { reason: 'gate-closed' });
  await command(cast.sender, thing, '/schedules', planned(now));
  await command(cast.receiver, thing, '/refusals', { reason: 'no-room' });
  await command(cast.sender, thing, '/returns');
}
