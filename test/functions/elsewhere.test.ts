import { describe, expect, test } from 'vitest';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';
import { farFile, mission, proposeFar } from './far-tale.ts';
import { linkStage, patience } from './link-stage.ts';

const missionMail = 'mission-elsewhere@homeward.example';
const people = [
  ['case-worker', 'S'],
  ['central-unit', 'V'],
  ['central-unit', 'E'],
] as const;

const stage = linkStage();

const act = (role: string, id: string, path: string, body: object = {}) =>
  acts.act(stage.running.as, role, id, path, body);
const seen = (id: string, role = 'case-worker') => acts.seen(stage.running.as, role, id);
const plan = () => ({
  date: acts.dayFrom(stage.running.cloud.clock.iso(), 8),
  gate: 'phnom-penh-airport',
  mode: 'air',
});

/** Proposed, everything answered, its day fixed by the unit on the mission's word. */
async function scheduled(): Promise<{ readonly file: string; readonly id: string }> {
  const file = await farFile(stage.running.as, 'ID');
  const id = String((await done(proposeFar(stage.running.as, file))).body['id']);
  await acts.serveAll(stage.running.as, file);
  await done(act('case-worker', id, '/service-statements'));
  await acts.answerAll(stage.running.as, id, people);
  await done(act('central-unit', id, '/schedules', plan()));
  await acts.answerAll(stage.running.as, id, people);
  return { file, id };
}

async function departed() {
  const there = await scheduled();
  await done(act('case-worker', there.id, '/notices'));
  await done(stage.links.acknowledge(await stage.links.mailed(missionMail, 'received')));
  await done(act('case-worker', there.id, '/departures'));
  return there;
}

/** One that is on its way and stays so. */
let onItsWay: ReturnType<typeof departed> | undefined;
function stillDeparted(): ReturnType<typeof departed> {
  onItsWay ??= departed();
  return onItsWay;
}

async function linked(id: string) {
  const { body } = await done(stage.links.send(id, 'contact-mission-elsewhere'));
  return { link: await stage.links.mailed(missionMail), code: String(body['code']) };
}

/** The person takes back that their mission is told. */
async function withdrawn(file: string): Promise<void> {
  type Seen = { readonly consents: readonly { readonly id: string; readonly to: string }[] };
  const worker = stage.running.as('case-worker');
  const { body, version } = await done<Seen>(worker.read(`/cases/${file}`));
  const consent = body.consents.find(({ to }) => to === 'embassy')?.id;
  const said = { about: { type: 'case', case: file }, consent };
  await done(worker.post('/consent-withdrawals', said, { ifMatch: version }));
}

describe('a return to a country without a desk here', { timeout: patience }, () => {
  test('goes from the proposal to feedback: the unit writes down what the mission says, the mission confirms by a link', async () => {
    const { id } = await departed();
    expect(await seen(id)).toMatchObject({
      country: 'ZZ',
      template: 'KH-ZZ',
      mission: { organisation: mission, to: 'embassy' },
      side: 'S',
    });
    expect((await seen(id, 'central-unit'))['side']).toBe('V');
    await done(acts.confirm(stage.running.as, 'case-worker', id));
    const { link, code } = await linked(id);
    const { body: shown } = await stage.links.open(link, code);
    expect(shown['person']).toEqual({ name: { latin: 'Invented Farhomer' }, document: 'X 0000' });
    const said = await stage.links.confirm(link, code, String(shown['minutes']));
    expect([said.status, said.body['status']]).toEqual([200, 'handed-over']);
    // It stays open until somebody of that side has said that the person is there.
    await done(act('central-unit', id, '/destination-arrivals', { placement: 'own-home' }));
    const { custody, status, confirmations } = await seen(id);
    expect([status, confirmations['V']]).toMatchObject([
      'received',
      { organisation: mission, byLink: link && expect.any(String) },
    ]);
    expect((custody as readonly object[]).at(-1)).toMatchObject({ side: 'V', as: 'placed', organisation: mission });
    await done(act('central-unit', id, '/feedback', { says: 'safe' }));
  });

  test('Policy VI.b: its mission is told before the person leaves, by a mail without a name, and acknowledges by the link in it', async () => {
    const { id } = await scheduled();
    await stage.running.cloud.streams.drained();
    stage.running.cloud.mail.clear();
    await done(act('case-worker', id, '/notices'));
    await stage.running.cloud.streams.drained();
    const mails = stage.running.cloud.mail.messages().filter(({ to }) => to.includes(missionMail));
    expect(mails).toHaveLength(1);
    expect(`${mails[0]?.subject} ${mails[0]?.text}`).not.toMatch(/farhomer|1997|X 0000/i);
    const untold = act('case-worker', id, '/departures', { override: 'safety' });
    expect((await done(untold)).body['status']).toBe('scheduled');
    await done(stage.links.acknowledge(await stage.links.mailed(missionMail, 'received')));
    expect((await seen(id))['notices']).toMatchObject([{ organisation: mission, outcome: 'sent' }]);
    await done(act('case-worker', id, '/departures'));
  });

  test('no side completes it alone: the unit neither proposes nor confirms, and whoever proposed fixes no day', async () => {
    const file = await farFile(stage.running.as, 'ID');
    const id = String((await done(proposeFar(stage.running.as, file))).body['id']);
    const alone = await acts.refusedBy('schedule-needs-both-sides', act('case-worker', id, '/schedules', plan()));
    expect(alone).toContain('awaits:V');
    const { id: away } = await stillDeparted();
    expect(
      await acts.refusedBy('handover-needs-two-organisations', acts.confirm(stage.running.as, 'central-unit', away)),
    ).toEqual(['not-this-side']);
    await acts.refusedBy(
      'each-side-writes-for-itself',
      act('central-unit', away, '/links', { contact: 'contact-mission-elsewhere' }),
    );
    expect(
      await acts.refusedBy('link-goes-to-the-receiving-side', stage.links.send(away, 'contact-border-guard-vn')),
    ).toContain('not-of-the-receiving-side');
  });

  test('nobody in Cambodia acknowledges for the mission, and nobody but it has a mail to do so with', async () => {
    const { id } = await scheduled();
    await done(act('case-worker', id, '/notices'));
    expect(await acts.refusedBy('each-side-writes-for-itself', act('central-unit', id, '/acknowledgements'))).toEqual([
      'awaits:V',
    ]);
    await stage.running.cloud.streams.drained();
    const linked = stage.running.cloud.mail.messages().filter(({ text }) => text.includes('/link/received#'));
    expect(linked.flatMap(({ to }) => to)).toEqual([missionMail]);
  });

  test('it hears that something changed only once it has been told of the person', async () => {
    const told = async () => {
      await stage.running.cloud.streams.drained();
      return stage.running.cloud.mail.messages().filter(({ to }) => to.includes(missionMail)).length;
    };
    const { file, id } = await scheduled();
    await done(act('case-worker', id, '/postponements', { reason: 'health' }));
    await withdrawn(file);
    expect(await told()).toBe(0);
    const { file: another, id: known } = await scheduled();
    await done(act('case-worker', known, '/notices'));
    await withdrawn(another);
    expect(await told()).toBe(2);
  });

  test('what the unit postpones for it, the side that proposed may fix anew', async () => {
    const { id } = await scheduled();
    await done(act('central-unit', id, '/postponements', { reason: 'document' }));
    expect((await done(act('case-worker', id, '/schedules', plan()))).body['status']).toBe('scheduled');
  });

  test('what the sender disputes, the unit answers for the mission', async () => {
    const { id } = await stillDeparted();
    await done(act('case-worker', id, '/disputes', { reason: 'belongings' }));
    const { body } = await done(act('central-unit', id, '/resolutions', { outcome: 'confirm-again' }));
    const again = act('central-unit', id, '/disputes', { reason: 'belongings' });
    expect(await acts.refusedBy('each-side-writes-for-itself', again)).toEqual(['awaits:S']);
    expect(body['status']).toBe('departed');
  });

  test('Standards 6.3(b): the person takes back that their mission knows, and the handover ends; nobody of it reads their name', async () => {
    const { file, id } = await departed();
    const { link, code } = await linked(id);
    await withdrawn(file);
    expect((await seen(id)).status).toBe('withdrawn');
    expect((await stage.links.open(link, code)).status).toBe(404);
  });

  test('and it ends by that word on any later day, when the link’s own day is long over', async () => {
    const { file, id } = await stillDeparted();
    await linked(id);
    await done(act('case-worker', id, '/postponements', { reason: 'health' }));
    await stage.running.cloud.clock.moveTo(new Date(stage.running.cloud.clock.now() + 3 * 86_400_000).toISOString(), 1);
    await withdrawn(file);
    expect((await seen(id)).status).toBe('withdrawn');
  });
});
