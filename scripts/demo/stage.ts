import { setTimeout as pause } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { type Acting, actAs, type Place, type Reply } from './acting.ts';
import { type Random, randomFrom } from './random.ts';

/** What every part of the demo's story needs: people who act, the time, the lots, and somebody who counts. */
export type Stage = {
  readonly as: (role: string) => Acting;
  /** Real time when the story began, in milliseconds. */
  readonly now: number;
  readonly random: Random;
  /** One more person, case or handover is there. */
  readonly told: () => void;
};

const inFlight = 12;

/** Sets the stage: every role signs in once, and no more than a dozen requests are under way at a time. */
export function setStage(place: Place, seed: number, told: () => void, answered: () => void = () => undefined): Stage {
  const lane = lanes(inFlight, answered);
  const actors = new Map<string, Acting>();
  const as = (role: string): Acting => {
    const known = actors.get(role);
    if (known !== undefined) return known;
    const { read, post } = actAs(place, role);
    const acting: Acting = {
      read: (path) => lane(() => patiently(() => read(path))),
      post(path, body, sent) {
        const key = uuidv7();
        return lane(() => patiently(() => post(path, body, { key, ...sent })));
      },
    };
    actors.set(role, acting);
    return acting;
  };
  return { as, now: Date.now(), random: randomFrom(seed), told };
}

/** Asks again when a slow machine made the platform give up: with the same key nothing is done twice. */
async function patiently<Answer extends { readonly status: number }>(act: () => Promise<Answer>): Promise<Answer> {
  for (const milliseconds of [200, 1000, 3000]) {
    const answer = await act();
    if (answer.status !== 429 && answer.status < 500) return answer;
    await pause(milliseconds);
  }
  return act();
}

function lanes(count: number, answered: () => void): <Result>(act: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (act) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await act();
    } finally {
      answered();
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

type Problem = {
  readonly says?: string;
  readonly title?: string;
  readonly code?: string;
  readonly breaches?: readonly string[];
};

/** The answer of an act that has to succeed; a refusal becomes an error with its own words. */
export async function done<Body = Record<string, unknown>>(answer: Promise<Reply<Body>>): Promise<Body> {
  const { status, body } = await answer;
  if (status < 300) return body;
  const { says, title, code, breaches = [] } = body as Problem;
  const why = [says ?? title ?? 'no reason given', ...breaches].join(' ');
  throw new Error(`The demo data were not taken (${status} ${code ?? ''}): ${why}`);
}

/** A record that several people change one after another: each act names the version that the one before it left. */
export type Thread = {
  readonly id: string;
  readonly path: string;
  readonly act: (by: Acting, path: string, body?: object) => Promise<void>;
  /** An act whose path is not the record's own. */
  readonly actAt: (by: Acting, path: string, body: object) => Promise<void>;
};

export function threadOf(path: string, { id, version }: Receipt): Thread {
  let current = version;
  const actAt = async (by: Acting, at: string, body: object): Promise<void> => {
    const receipt = await done<Receipt>(by.post<Receipt>(at, body, { ifMatch: current }));
    current = receipt.version;
  };
  const own = `${path}/${id}`;
  return { id, path: own, actAt, act: (by, at, body = {}) => actAt(by, `${own}${at}`, body) };
}

/** What every accepted command answers. */
export type Receipt = { readonly id: string; readonly version: number; readonly status: string };

const day = 86_400_000;

/** When something happened, `daysAgo` and the hour in Cambodia; written down from paper when that is more than a day ago. */
export function happened({ now }: Stage, daysAgo: number, hour: number): { readonly occurredAt: string } {
  const midnight = Math.floor((now + 7 * 3_600_000) / day) * day - 7 * 3_600_000;
  const moment = Math.min(midnight - daysAgo * day + hour * 3_600_000, now - 60_000);
  const late = now - moment > day - 3_600_000 ? { lateReason: 'from-paper' } : {};
  return { occurredAt: new Date(moment).toISOString(), ...late };
}

/** A day to come, `YYYY-MM-DD` in Cambodia. */
export function dayIn({ now }: Stage, days: number): string {
  return new Date(now + 7 * 3_600_000 + days * day).toISOString().slice(0, 10);
}
