import type { BusinessClock } from '../business-clock.ts';

/** One business time for all stories: it moves on only once each of them waits for a later moment. */
export type Calendar = {
  readonly now: () => string;
  /** Comes back when it is that moment; at once when it is already. */
  readonly until: (moment: string) => Promise<void>;
  /** One story has ended: nobody waits for it any more. */
  readonly leave: () => void;
};

type Waiting = { readonly moment: string; readonly go: () => void; readonly stop: (fault: unknown) => void };

/** Business time as it runs on from where it was last seen. */
function ticking(seen: string) {
  let [shown, since] = [Date.parse(seen), performance.now()];
  return {
    now: () => new Date(shown + performance.now() - since).toISOString(),
    seen(at: string) {
      [shown, since] = [Date.parse(at), performance.now()];
    },
  };
}

/** A calendar that `stories` stories share; `hears` is told where it goes before it does, for a long way takes its time. */
export async function shareCalendar(
  clock: BusinessClock,
  stories: number,
  hears: (moment: string) => void,
): Promise<Calendar> {
  const time = ticking(await clock.now());
  let [playing, waiting]: [number, readonly Waiting[]] = [stories, []];
  const moveOn = async (): Promise<void> => {
    const [next = ''] = waiting.map(({ moment }) => moment).toSorted();
    hears(next);
    if (next > time.now()) time.seen(await clock.moveTo(next));
    const due = waiting.filter(({ moment }) => moment === next);
    waiting = waiting.filter(({ moment }) => moment !== next);
    for (const { go } of due) go();
  };
  const perhaps = (): void => {
    if (waiting.length === 0 || waiting.length < playing) return;
    moveOn().catch((fault: unknown) => {
      const stopped = waiting;
      waiting = [];
      for (const { stop } of stopped) stop(fault);
    });
  };
  return {
    now: time.now,
    until: (moment) =>
      new Promise((go, stop) => {
        waiting = [...waiting, { moment, go, stop }];
        perhaps();
      }),
    leave() {
      playing -= 1;
      perhaps();
    },
  };
}
