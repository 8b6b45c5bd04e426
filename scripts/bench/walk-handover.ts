import type { Acting } from '../demo/acting.ts';
import { created, done } from './done.ts';
import type { As } from './walk-border.ts';

type View = {
  readonly minutes: string;
  readonly disclosure?: string;
  readonly checklist: readonly {
    readonly code: string;
    readonly required: boolean;
    readonly settled: boolean;
    readonly mine: boolean;
  }[];
};

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1994', document: 'X 0000', place: 'Svay Rieng' };
const day = 86_400_000;

/** Every act at the gate, by the roles that may do it: to Cambodia by truck of the other side, and one person the other way. */
export async function walkHandovers(as: As, file: string, now: number): Promise<void> {
  const date = new Date(now + 7 * day).toISOString().slice(0, 10);
  await walkInbound(as, date);
  await walkStopped(as, date);
  await walkOutbound(as, file);
}

/** A command on a handover at the version it stands at now. */
async function act(actor: Acting, id: string, path: string, body: object = {}): Promise<void> {
  const { version } = await done(actor.read(`/handovers/${id}`));
  await done(actor.post(`/handovers/${id}/${path}`, body, { ifMatch: version }));
}

/** What is said of a gate, what goes through it, for how many there is room behind it, and another way for one of them. */
async function keepTheGate(as: As, handover: string, date: string): Promise<void> {
  const unit = as('central-unit');
  const keep = async (path: string, body: object) => {
    const { body: gates } = await done<{ items: readonly { id: string; version: number }[] }>(unit.read('/gates'));
    const gate = gates.items.find(({ id }) => id === 'poipet');
    await done(unit.post(`/gates/poipet/${path}`, body, { ifMatch: gate?.version ?? 1 }));
  };
  await done(as('shift-lead').post(`/gates/poipet/days/${date}/rooms`, { room: 300 }));
  await keep('statuses', { status: 'limited', limits: { perDay: 300 }, how: 'call' });
  await done(unit.read('/gates/poipet/handovers'));
  await created(unit.post('/gates/poipet/reroutes', { moves: [{ handover, goes: { gate: 'cham-yeam', date } }] }));
}

/** One side asks instead of refusing; gives the question. */
async function asksBack(actor: Acting, id: string): Promise<string> {
  await act(actor, id, 'questions', { asks: ['which-commune'] });
  const { body } = await done<{ readonly questions: readonly { readonly id: string }[] }>(
    actor.read(`/handovers/${id}`),
  );
  return body.questions[0]?.id ?? '';
}

async function walkInbound(as: As, date: string): Promise<void> {
  const [sender, unit, lead] = [as('counterpart-th'), as('central-unit'), as('shift-lead')];
  const id = await created(sender.post('/handovers', { direction: 'inbound', sex: 'female', age: 'adult', sheet }));
  for (const role of ['counterpart-th', 'consul-kh', 'shift-lead']) await tickAll(as(role), id);
  const question = await asksBack(unit, id);
  await act(sender, id, `questions/${question}/answers`, { answer: 'not-known' });
  await act(sender, id, 'postponements', { reason: 'court' });
  await act(unit, id, 'schedules', { date, gate: 'poipet', mode: 'land', hurry: 'her-wish' });
  await keepTheGate(as, id, date);
  const { version } = await done(unit.read(`/handovers/${id}`));
  await unit.post(`/handovers/${id}/checklist-versions`, { version: 2 }, { ifMatch: version });
  await done(unit.read('/agreements'));
  await act(sender, id, 'notices');
  await act(lead, id, 'acknowledgements');
  await act(sender, id, 'departures');
  await act(lead, id, 'disputes', { reason: 'belongings' });
  for (const actor of [unit, sender]) await act(actor, id, 'resolutions', { outcome: 'confirm-again' });
  for (const actor of [sender, lead]) await confirm(actor, id);
  await readCopies([sender, lead], id);
  await act(lead, id, 'destination-arrivals', { placement: 'transit-centre' });
  await act(lead, id, 'feedback', { says: 'safe' });
  const consent = {
    to: 'case-file',
    for: 'care',
    given: true,
    sections: ['identity'],
    how: 'spoken',
    witness: 'demo-witness',
    quality: 'free',
    language: 'km',
    interpreter: false,
  };
  const opened = { from: 'handover', handover: id, consent: { ...consent, textVersion: '1' } };
  await created(as('case-worker').post('/cases', opened));
}

async function tickAll(actor: Acting, id: string): Promise<void> {
  const { body, version } = await done<View>(actor.read(`/handovers/${id}`));
  let ifMatch = version ?? 0;
  for (const { code } of body.checklist.filter((item) => item.mine && item.required && !item.settled)) {
    await done(actor.post(`/handovers/${id}/checklist/${code}/ticks`, { answer: 'done' }, { ifMatch }));
    ifMatch += 1;
  }
}

async function confirm(actor: Acting, id: string): Promise<void> {
  const { body } = await done<{ readonly hash: string }>(actor.read(`/handovers/${id}/minutes`));
  await done(actor.post(`/handovers/${id}/confirmations`, { minutes: body.hash }));
}

async function readCopies(actors: readonly Acting[], id: string): Promise<void> {
  for (const actor of actors) {
    const { body } = await done<View>(actor.read(`/handovers/${id}`));
    if (body.disclosure === undefined) throw new Error('A side of the handover was given no copy of the sheet.');
    await done(actor.read(`/disclosures/${body.disclosure}`));
  }
}

/** Somebody left with nobody told of it, for which a supervisor answers; refused at the gate and back with the sender. */
async function walkStopped(as: As, date: string): Promise<void> {
  const sender = as('counterpart-vn');
  const id = await created(sender.post('/handovers', { direction: 'inbound', sex: 'male', age: 'adult', sheet }));
  for (const role of ['counterpart-vn', 'consul-kh', 'shift-lead']) await tickAll(as(role), id);
  await act(as('central-unit'), id, 'schedules', { date, gate: 'bavet', mode: 'land', hurry: 'her-wish' });
  await act(sender, id, 'departures');
  await act(as('supervisor'), id, 'breach-answers', { breach: 0, answer: 'made-good' });
  await act(as('central-unit'), id, 'refusals', { reason: 'no-room' });
  await act(sender, id, 'returns');
}

async function walkOutbound(as: As, file: string): Promise<void> {
  const worker = as('case-worker');
  for (const source of ['herself', 'commune']) {
    const { version } = (await done<{ readonly version: number }>(worker.read(`/cases/${file}`))).body;
    await done(worker.post(`/cases/${file}/address-sources`, { source, says: 'same' }, { ifMatch: version }));
  }
  const body = { direction: 'outbound', case: file, to: 'VN', tell: ['counterpart', 'embassy'], sheet };
  const id = await created(worker.post('/handovers', body));
  await act(worker, id, 'service-statements');
  await act(worker, id, 'address-statements');
  await done(as('embassy-vn').read('/handovers'));
  await done(worker.read('/handovers?country=VN'));
}
