/** Where the lines go: a terminal gets a moving one while a step lasts, everything else only finished lines. */
type Out = { readonly isTTY?: boolean | undefined; readonly write: (text: string) => unknown };

/** A step under way: `at` moves its bar (0 to 1), `done` prints its line with the time it took, `drop` takes it away unsaid. */
type Step = {
  readonly at: (share: number) => void;
  readonly done: (detail?: string) => void;
  readonly drop: () => void;
};

/** One line a step: a mark, its name, what it brought, how long it took. */
export type Lines = {
  readonly step: (name: string, detail: string) => Step;
  readonly finished: (name: string, detail: string, milliseconds: number) => void;
  readonly say: (text: string) => void;
};

const barWidth = 20;

function bar(share: number | undefined): string {
  if (share === undefined) return '';
  const full = Math.round(share * barWidth);
  return ` [${'#'.repeat(full)}${'-'.repeat(barWidth - full)}]`;
}

function lineOf(mark: string, name: string, detail: string, milliseconds: number): string {
  return ` ${mark} ${name.padEnd(10)} ${detail.padEnd(64)} ${(milliseconds / 1000).toFixed(1).padStart(5)} s`;
}

/** Prints to a terminal or a file. Of several steps under way the one that began first is shown moving. */
export function linesTo(out: Out): Lines {
  const moving = out.isTTY === true;
  const underWay = new Set<() => string>();
  const draw = (): void => {
    const [first] = underWay;
    if (moving && first) out.write(`\r\u001b[K${first()}`);
  };
  const say = (text: string): void => {
    out.write(`${moving ? '\r\u001b[K' : ''}${text}\n`);
    draw();
  };
  const finished = (name: string, detail: string, milliseconds: number): void =>
    say(lineOf('✔', name, detail, milliseconds));
  const step = (name: string, detail: string): Step => {
    const started = performance.now();
    let share: number | undefined;
    const now = (): string => lineOf('…', name, `${detail}${bar(share)}`, performance.now() - started);
    underWay.add(now);
    const timer = moving ? setInterval(draw, 100).unref() : undefined;
    const drop = (): void => {
      clearInterval(timer);
      underWay.delete(now);
      if (moving) out.write('\r\u001b[K');
    };
    return {
      drop,
      at(reached) {
        share = reached;
      },
      done(brought = detail) {
        drop();
        finished(name, `${brought}${bar(share)}`, performance.now() - started);
      },
    };
  };
  return { step, finished, say };
}
