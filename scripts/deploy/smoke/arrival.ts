import { home } from '@homeward/domain/countries/countries';
import { uuidv7 } from 'uuidv7';
import { type Acting, actAs, type Reply } from '../../demo/acting.ts';
import type { Standing } from './standing.ts';

type Gate = { readonly id: string; readonly mode: string; readonly between: readonly string[] };
type Entry = { readonly id: string; readonly status: string; readonly version: number };
type Truck = { readonly id: string; readonly version: number; readonly arrivals: readonly Entry[] };

/** Of nobody, and called so. */
const nobody = {
  sex: 'female',
  sections: { identity: { name: { latin: 'Smoke Test' }, age: { birth: '1990' } } },
};

/**
 * A truck that never came, with one person in it who is nobody: logged, read again, taken back, the truck too. What is taken back counts
 * in no figure and is owed nothing; its entries stay, withdrawn, as everything that was ever written. A step that fails is followed by
 * the taking back all the same; what could not be taken back is named.
 */
export async function arrivalComesAndGoes({ url, token }: Standing, ask: typeof fetch): Promise<string> {
  if (token === undefined) return 'not tried: it takes the token of an intake officer (--try --token-file FILE)';
  const officer = actAs({ url, tokenFor: async () => token, fetch: ask }, 'intake');
  const batch = await logTruck(officer, await gateOf(officer));
  const fault = await logged(officer, batch).then(
    () => undefined,
    (error: Error) => error,
  );
  await takeBack(officer, batch).catch((error: Error) => {
    throw new Error(
      `${[fault, error].flatMap((one) => (one ? [one.message] : [])).join('; and ')}. The truck ${batch} stays: take it back at the border desk.`,
    );
  });
  if (fault !== undefined) throw new Error(`${fault.message}. What was logged is taken back.`);
  return 'logged, read again and taken back';
}

async function gateOf(officer: Acting): Promise<{ readonly id: string; readonly from: string }> {
  const { items } = done(await officer.read<{ readonly items: readonly Gate[] }>('/gates'), 'the gates');
  const gate = items.find(({ mode, between }) => mode === 'land' && between.includes(home.code));
  const from = gate?.between.find((country) => country !== home.code);
  if (gate === undefined || from === undefined)
    throw new Error('the directory has no gate by land yet: enter the first one at the office');
  return { id: gate.id, from };
}

async function logTruck(officer: Acting, { id: gate, from }: { readonly id: string; readonly from: string }) {
  const truck = { from, gate, vehicle: 'truck', origin: 'detention-centre', declared: 1, list: 'no' };
  return (await logOnce(officer, '/batches', truck, 'a truck')).id;
}

async function logged(officer: Acting, batch: string): Promise<void> {
  const { id } = await logOnce(officer, `/batches/${batch}/arrivals`, nobody, 'an arrival');
  const { arrivals } = await truckOf(officer, batch);
  if (!arrivals.some((one) => one.id === id)) throw new Error('what was logged was not read again');
}

/** An answer that was lost is asked for again under the same key, so that nothing is there of which nobody knows. */
async function logOnce(officer: Acting, path: string, body: object, what: string): Promise<{ readonly id: string }> {
  const key = uuidv7();
  const send = () => officer.post<{ readonly id: string }>(path, body, { key });
  return done(await send().catch(send), what);
}

async function truckOf(officer: Acting, batch: string): Promise<Truck> {
  return done(await officer.read<Truck>(`/batches/${batch}`), 'the truck');
}

/** Whoever stands in the truck first, then the truck: what is read is taken back, not what is remembered. */
async function takeBack(officer: Acting, batch: string): Promise<void> {
  const { arrivals } = await truckOf(officer, batch);
  for (const { id, version } of arrivals.filter(({ status }) => status !== 'withdrawn')) {
    const path = `/batches/${batch}/arrivals/${id}/withdrawals`;
    done(await officer.post(path, { reason: 'was-not-there' }, { ifMatch: version }), 'taking the arrival back');
  }
  const { version } = await truckOf(officer, batch);
  const path = `/batches/${batch}/withdrawals`;
  done(await officer.post(path, { reason: 'opened-by-mistake' }, { ifMatch: version }), 'taking the truck back');
}

function done<Body>({ status, body }: Reply<Body>, what: string): Body {
  if (status < 300) return body;
  throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
}
