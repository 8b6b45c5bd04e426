import { type Answered, ask } from '../../functions/asking.ts';
import type { World } from './world.ts';

/** One request of somebody, and what is wrong with its answer; `count` is how many cells it decides. */
export type Cell = {
  readonly name: string;
  readonly who: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly count: number;
  readonly wrong: (answer: Answered, absent: Answered) => readonly string[];
};

const nobody = '0199a7e2-8c00-7a10-9c11-000000000000';

/** The person's token is their worker's: at their window it is theirs, elsewhere their. */
export function isAsked(who: string, desk: string): boolean {
  return desk === 'own-record' ? who !== 'case-worker' : who !== 'person';
}

/** What is not there, and what is not the person’s: alike to the last byte, status and headers too. */
export function isAbsent(answer: Answered, absent: Answered): boolean {
  return JSON.stringify(answer) === JSON.stringify(absent);
}

/** Asks every cell, those of one request's name beside each other, and tells what differs from the tables. */
export async function differences({ cast }: World, cells: readonly Cell[]) {
  const { url, fetch: by } = cast.cloud;
  const send = ({
    who,
    method,
    path,
    headers = {},
    body,
  }: Pick<Cell, 'who' | 'method' | 'path' | 'headers' | 'body'>) =>
    ask(url, method, path, { by, token: cast.tokens.get(who), headers, body });
  const absent = await send({ who: 'case-worker', method: 'GET', path: `/v1/casework/cases/${nobody}` });
  const found: string[] = absent.status === 404 ? [] : [`what is not there: ${absent.status}`];
  const lanes = Object.values(Object.groupBy(cells, ({ who }) => who));
  // Everybody asks one thing after another, as a person does; different people beside each other.
  const walk = async (mine: readonly Cell[] = []) => {
    for (const cell of mine) {
      const answer = await send(cell);
      for (const wrong of cell.wrong(answer, absent))
        found.push(`${cell.name} | ${cell.who}: ${wrong} (${answer.status})`);
    }
  };
  await Promise.all(lanes.map(walk));
  return { count: cells.reduce((sum, { count }) => sum + count, 0), found };
}

/** Every one of them, or a spread of them: each so-manieth. */
export function spread<One>(all: readonly One[], step: number): readonly One[] {
  return all.filter((_, index) => index % step === 0);
}
