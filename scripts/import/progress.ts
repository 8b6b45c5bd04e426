import { SingleBar } from 'cli-progress';
import type { Caller } from '../run/verb.ts';

export type RowsProgress = { readonly show: (done: number) => void; readonly end: () => void };

/** How many rows are done: a bar at a terminal, elsewhere a line at every tenth. */
export function rowsProgress(out: Caller['errors'], what: string, of: number): RowsProgress {
  if (out.isTTY) {
    const bar = new SingleBar({
      stream: out as NodeJS.WriteStream,
      format: `${what} {bar} {value} of {total} rows, {eta_formatted} left`,
      hideCursor: true,
    });
    bar.start(of, 0);
    return { show: (done) => bar.update(done), end: () => bar.stop() };
  }
  let told = 0;
  return {
    show: (done) => {
      const tenth = Math.floor((10 * done) / Math.max(1, of));
      if (tenth === told) return;
      told = tenth;
      out.write(`${what} ${done} of ${of} rows\n`);
    },
    end: () => undefined,
  };
}
