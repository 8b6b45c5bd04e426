import { Stop } from '../run/verb.ts';

/** The platform's business time: what it shows, and the way to move it on. Only a platform that runs locally has one to move. */
export type BusinessClock = {
  readonly now: () => Promise<string>;
  /** Gives the moment it shows once everything that fell due by then has run. */
  readonly moveTo: (moment: string) => Promise<string>;
};

async function shown(answer: Response): Promise<string> {
  if (!answer.ok) throw new Stop(`The platform’s clock did not do as asked: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { readonly now: string }).now;
}

/** A platform whose business time can be moved; `time` moves it another way than by its address. */
export type Timed = { readonly url: string; readonly time?: BusinessClock };

export function businessClock({ url, time }: Timed): BusinessClock {
  if (time !== undefined) return time;
  const clock = `${url}/dev/clock`;
  return {
    now: async () => shown(await fetch(clock)),
    moveTo: async (now) => shown(await fetch(clock, { method: 'PUT', body: JSON.stringify({ now }) })),
  };
}
