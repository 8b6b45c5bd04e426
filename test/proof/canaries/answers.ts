import type { Running } from '../../cloud/running.ts';
import { type Answered, ask, goodHeaders } from '../../functions/asking.ts';
import { absentPath, places } from '../../functions/places.ts';
import { openSending } from '../../functions/sending.ts';
import { isAsked, spread } from '../access/differences.ts';
import type { Seeded } from './seed.ts';

/** An answer, and to whom; `wrong` where the request was, so that nothing of it may come back. */
export type Given = {
  readonly role: string;
  readonly said: string;
  readonly wrong: boolean;
  readonly answer: Answered;
};

/** Everything that the tale read, read once more by everybody who has a seat anywhere: most of them hear that it is not there. */
export async function askedByAll(running: Running, { entries }: Seeded, step: number): Promise<readonly Given[]> {
  const { tokens } = await openSending(running.cloud);
  const read = entries.filter(({ route }) => route.method === 'GET').map(({ desk, path }) => `/v1/${desk}${path}`);
  const asked = [...new Set(read)].flatMap((path) => [...tokens.keys()].map((role) => ({ path, role })));
  const cells = asked.filter(({ path, role }) => isAsked(role, path.split('/')[2] ?? ''));
  return Promise.all(
    spread(cells, step).map(async ({ path, role }) => {
      const answer = await ask(running.cloud.url, 'GET', path, { token: tokens.get(role) });
      return { role, said: path, wrong: answer.status >= 400, answer };
    }),
  );
}

const id = /\{\w+Id\}/;

/** Requests that are wrong in each way in which a careless answer gives back what it was sent. */
export async function askedWrongly(running: Running, { mint }: Seeded, step: number): Promise<readonly Given[]> {
  const { tokens } = await openSending(running.cloud);
  const given: Given[] = [];
  for (const place of spread(
    places.filter(({ may }) => may.length > 0),
    step,
  )) {
    const [role = ''] = place.may;
    const word = () => mint.mint(`wrong ${place.route.operationId}`);
    const path = absentPath(place);
    const named = absentPath({ ...place, route: { ...place.route, path: place.route.path.replace(id, word()) } });
    const wrong = [
      { path: encodeURI(named) },
      { path: `${path}?cursor=${encodeURIComponent(word())}&reason=${encodeURIComponent(word())}` },
      { path, body: JSON.stringify({ [word()]: word(), words: { [word()]: word() }, sections: word() }) },
      { path, body: `{"name": ${word()}` },
    ];
    for (const { path: at, body } of wrong) {
      const sent = place.route.method === 'GET' || body === undefined ? {} : { body };
      const wish = { token: tokens.get(role), headers: goodHeaders(place.route), ...sent };
      const answer = await ask(running.cloud.url, place.route.method, at, wish);
      given.push({ role, said: `${place.title} wrongly`, wrong: true, answer });
    }
  }
  return given;
}
