import { uuidv7 } from 'uuidv7';
import { personOf, screeningOf } from '../../cloud/tale.ts';
import { type Acknowledged, type Queued, sendUntilTaken, type Way } from './device.ts';

export type Crowd = { readonly clients: number; readonly arrivals: number };
type Heard = (taken: Acknowledged) => void;
type Role = 'intake' | 'shift-lead';

const truck = { from: 'TH', gate: 'poipet', vehicle: 'truck' };
const peopleOfATruck = 25;
/** One of so many is screened at once: a share of commands that read a record before they change it. */
const screenedOf = 5;

function batchOf(role: Role): Queued {
  const key = uuidv7();
  return { operation: 'logBatch', key, batch: key, role, path: '/batches', body: truck };
}

function arrivalOf(role: Role, batch: string, name: string): Queued {
  const body = personOf({ name });
  return { operation: 'logArrival', key: uuidv7(), batch, role, path: `/batches/${batch}/arrivals`, body };
}

function screeningOfOne(role: Role, { batch, key }: Queued, ifMatch: number): Queued {
  const path = `/batches/${batch}/arrivals/${key}/screenings`;
  return { operation: 'screenPerson', key: uuidv7(), batch, role, path, body: screeningOf(), ifMatch };
}

/** One device at the gate: a truck, its people one after another, every fifth of them screened, then the next truck. */
async function client(way: Way, number: number, people: number, heard: Heard): Promise<void> {
  const role = number % 2 === 0 ? 'intake' : 'shift-lead';
  const take = async (queued: Queued) => {
    const taken = await sendUntilTaken(way, queued);
    heard(taken);
    return taken;
  };
  let batch = '';
  for (let person = 0; person < people; person += 1) {
    if (person % peopleOfATruck === 0) batch = (await take(batchOf(role))).batch;
    const logged = await take(arrivalOf(role, batch, `Invented ${number}-${person}`));
    if (person % screenedOf === 0) await take(screeningOfOne(role, logged, Number(logged.answer.body['version'])));
  }
}

/** Everybody at once. Ends when every client has heard yes to everything, or throws what one of them could not get done. */
export async function letThemCome(way: Way, { clients, arrivals }: Crowd, heard: Heard): Promise<void> {
  const share = Math.ceil(arrivals / clients);
  await Promise.all(Array.from({ length: clients }, (_none, number) => client(way, number, share, heard)));
}
