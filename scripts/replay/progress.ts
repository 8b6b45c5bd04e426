import { SingleBar } from 'cli-progress';
import type { SoFar } from './send.ts';

/** How far something is: a bar at a terminal, elsewhere a plain line at every tenth of the work. */
export type Progress = { readonly show: (now: SoFar) => void; readonly end: () => void };

/** Time left, reckoned from the share of the work that is done: `m:ss`. */
function left(started: number, share: number): string {
  const seconds = Math.round((((performance.now() - started) / 1000) * (1 - share)) / share);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function bar(out: NodeJS.WriteStream, what: string): Progress {
  const started = performance.now();
  const format = `${what} {bar} {placed} of {of} people, {left} left`;
  const single = new SingleBar({ stream: out, format, hideCursor: true });
  single.start(1000, 0, { placed: 0, of: '…', left: '…' });
  return {
    show: ({ placed, of, share }) =>
      single.update(Math.floor(share * 1000), { placed, of, left: left(started, share) }),
    end: () => single.stop(),
  };
}

function lines(out: NodeJS.WriteStream, what: string): Progress {
  const started = performance.now();
  let told = 0;
  return {
    show({ placed, of, share }) {
      const tenth = Math.floor(10 * share + 1e-9);
      if (tenth === told) return;
      told = tenth;
      out.write(`${what} ${placed} of ${of} people, ${left(started, share)} left\n`);
    },
    end: () => undefined,
  };
}

/** Progress of `what` on a stream that is not the one the result goes to. */
export function progressOn(out: NodeJS.WriteStream, what: string): Progress {
  return out.isTTY ? bar(out, what) : lines(out, what);
}
