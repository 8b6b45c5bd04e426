import type { ForeignCountry } from '@homeward/domain/people/actor';
import { gateWrite } from '@homeward/store/gates';
import { type Acting, deskOf, type Reply } from '../../scripts/demo/acting.ts';
import { actorOf } from '../web/people.ts';
import { type Asks, openDoors, type Told } from '../web/real/doors.ts';
import { reportedCase } from './case-tale.ts';
import { type Item, seatOf } from './desks-in-process.ts';
import { addressOfTwo, complete, depart, keepTheGate, wantsToGoHome } from './handover-tale.ts';
import { openJournal } from './journal.ts';

const home = ['case-worker', 'central-unit', 'shift-lead'];
const centre = 'poipet-transit-centre';
const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000', place: 'An invented place' };

/** A handover at its end, as the other country reads it. */
export type HandedOver = {
  readonly country: unknown;
  readonly status: unknown;
  readonly template: unknown;
  /** Who confirmed for the sending and for the receiving side. */
  readonly confirmedBy: Readonly<Record<string, string>>;
};

/**
 * A person of another country goes home from Cambodia over a gate, through every step; both sides confirm the same minutes.
 *
 * @public the test of a grown project loads it from its copy
 */
export async function handedTo(country: ForeignCountry, gate: string): Promise<HandedOver> {
  const { ask, plant, close } = await openDoors();
  try {
    const [embassy, unit] = [`embassy-${country.toLowerCase()}`, `counterpart-${country.toLowerCase()}`] as const;
    await plant(...[...home, embassy, unit].map((role) => seatOf(actorOf(role))), gateBetween(gate, country));
    const journal = openJournal({ as: (role) => actingAs(role, ask) });
    const way = { gate, mode: 'land' } as const;
    const cast = { sender: 'case-worker', receiver: embassy, accepts: unit, mission: embassy, way };
    await keepTheGate(journal, way, [embassy, unit], Date.now());
    const file = await reportedCase(journal, country);
    await addressOfTwo(journal, file);
    await wantsToGoHome(journal, file);
    const proposal = { direction: 'outbound', case: file, to: country, tell: ['counterpart', 'embassy'], sheet };
    const thing = `/handovers/${await journal.create('case-worker', '/handovers', proposal)}`;
    await depart(journal, thing, cast, Date.now());
    await complete(journal, thing, cast);
    const { country: to, status, template, confirmations } = await journal.read(unit, thing);
    const sides = Object.entries(confirmations as Readonly<Record<string, { readonly by: string }>>);
    return { country: to, status, template, confirmedBy: Object.fromEntries(sides.map(([one, { by }]) => [one, by])) };
  } finally {
    await close();
  }
}

/** A gate as a deployer enters it. */
function gateBetween(id: string, country: ForeignCountry): Item {
  const plate = { id, name: id, across: id, mode: 'land', between: ['KH', country], centre } as const;
  return gateWrite({ ...plate, between: [...plate.between] }, { status: 'open', reference: 'invented' });
}

/** Acts at the desk of a role, with what a client of ours sends. */
function actingAs(role: string, ask: (role: string, path: string, asks?: Asks) => Promise<Told>): Acting {
  const said = async <Body>(path: string, asks?: Asks): Promise<Reply<Body>> => {
    const { status, body } = await ask(role, `${deskOf(role)}${path}`, asks);
    const version = typeof body['version'] === 'number' ? body['version'] : undefined;
    return { status, version, body: body as Body };
  };
  return {
    read: (path) => said(path),
    post: (path, body, { key, ifMatch } = {}) =>
      said(path, { body, version: ifMatch, ...(key === undefined ? {} : { key }) }),
  };
}
