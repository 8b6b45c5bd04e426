/** Business time that a schedule moves; whoever waits is woken when it comes. */
export function makeClock() {
  const sleepers = new Set<() => void>();
  let now = Date.parse('2026-03-03T01:10:00Z');
  return {
    now: () => now,
    wait: (milliseconds: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        const due = now + milliseconds;
        const check = () => {
          if (now < due && !signal.aborted) return;
          sleepers.delete(check);
          resolve();
        };
        sleepers.add(check);
        signal.addEventListener('abort', check);
        check();
      }),
    advance(milliseconds: number) {
      now += milliseconds;
      for (const check of [...sleepers]) check();
    },
  };
}

export type Clock = ReturnType<typeof makeClock>;
