import type { Done, Reading, Writes } from './stage.ts';

type Guard = 'schedule' | 'depart' | 'confirm';
type As = 'S' | 'V' | 'E';
type Item = {
  readonly code: string;
  readonly side: string;
  readonly guards: string;
  readonly required: boolean;
  readonly settled: boolean;
  readonly mine: boolean;
  readonly answers: Readonly<Partial<Record<As, unknown>>>;
};
type View = { readonly checklist: readonly Item[] };

/** Who answers for the sending side, for the receiving side at home and at the gate, and for the person's own mission. */
export type Answerers = {
  readonly sender: string;
  readonly receiver: string;
  readonly atTheGate: string;
  /** None where no mission may know of the person: then the sender answers alone what either may. */
  readonly mission?: string;
};

/** One handover on its way. */
export type Journey = {
  readonly id: string;
  readonly act: (role: string, path: string, body: object, step: string, at: string) => Promise<Done>;
};

/** Follows a handover's version from act to act. A repeated act answers its old version, so the newest one counts. */
export function followed(writes: Writes, proposed: Done): Journey {
  let version = proposed.version;
  return {
    id: proposed.id,
    async act(role, path, body, step, at) {
      const done = await writes(role, `/handovers/${proposed.id}${path}`, body, { step, at, ifMatch: version });
      version = Math.max(version, done.version);
      return done;
    },
  };
}

/** What either may answer, the mission answers; what no side owns, the sender does. */
const sidesOf: Readonly<Record<As, readonly string[]>> = { S: ['S', 'B', 'none'], V: ['V', 'B'], E: ['E', 'E/S'] };

/** What one person still owes, by their own view of the checklist. */
async function owedBy(stage: Reading, handover: string, role: string, as: As, sides = sidesOf[as]) {
  const { checklist } = await stage.read<View>(role, `/handovers/${handover}`);
  return checklist
    .filter((item) => item.required && item.mine && !item.settled)
    .filter((item) => sides.includes(item.side) && item.answers[as] === undefined)
    .map(({ code, guards, side }) => ({ role, code, guards, side }));
}

/** What the giving side owes: the sender, and the mission of the person’s country, where it knows of them. */
async function owedByTheGivers(stage: Reading, handover: string, { sender, mission }: Answerers) {
  if (mission === undefined) return owedBy(stage, handover, sender, 'S', [...sidesOf.S, 'E/S']);
  return [...(await owedBy(stage, handover, sender, 'S')), ...(await owedBy(stage, handover, mission, 'E'))];
}

/** Reads the checklist as each of the people sees it, and gives the way to answer all that guards an act. */
export async function answering(stage: Reading, journey: Journey, who: Answerers) {
  const receiving = await owedBy(stage, journey.id, who.receiver, 'V');
  const owed = [
    ...(await owedByTheGivers(stage, journey.id, who)),
    // What both sides do is done where both sides stand.
    ...receiving.map((one) => (one.side === 'B' && one.guards === 'confirm' ? { ...one, role: who.atTheGate } : one)),
  ];
  return async (guards: Guard, at: string): Promise<void> => {
    for (const { role, code } of owed.filter((one) => one.guards === guards))
      await journey.act(role, `/checklist/${code}/ticks`, { answer: 'done' }, `tick ${code} ${role}`, at);
  };
}
