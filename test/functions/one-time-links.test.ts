import type { RecipientKind } from '@homeward/domain/consent/consent';
import { decodeJwt } from 'jose';
import { uuidv7 } from 'uuidv7';
import { describe, expect, test } from 'vitest';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';
import { linkStage, patience } from './link-stage.ts';
import { guardMail } from './link-tale.ts';
import { windowsOf } from './own-windows.ts';

type Told = { readonly items: readonly { readonly says: string }[] };
const stage = linkStage();

const departed = (...more: RecipientKind[]) =>
  acts.departedOutbound(stage.running.as, stage.running.cloud.clock.iso(), more);
/** One that is on its way and stays so: each link to it takes the place of the one before. */
let onItsWay: ReturnType<typeof departed> | undefined;
function stillDeparted(): ReturnType<typeof departed> {
  onItsWay ??= departed();
  return onItsWay;
}
const seen = (id: string, role = 'case-worker') => acts.seen(stage.running.as, role, id);
const absent = async () => (await stage.links.open('A'.repeat(43), '0000-0000')).body;

describe('an officer without an account at the gate', { timeout: patience }, () => {
  test('confirms by the link in the person’s mail and the code that is spoken to them; it is marked, and open until an account says that the person arrived', async () => {
    const { id } = await departed('receiving-authority');
    await done(acts.confirm(stage.running.as, 'case-worker', id));
    const { link, code, until } = await stage.links.sent(id);
    expect(Date.parse(until) - stage.running.cloud.clock.now()).toBeGreaterThan(119 * 60_000);
    const { status, body: shown } = await stage.links.open(link, code);
    expect([status, shown]).toMatchObject([
      200,
      {
        handover: id,
        organisation: 'demo-border-guard-vn',
        from: 'KH',
        gate: 'bavet',
        sex: 'female',
        age: 'adult',
        person: { name: { latin: 'Invented Returner' } },
        exceptions: [],
      },
    ]);
    // The place the person goes to and the year of their birth are on the sheet, not on a manifest.
    expect(JSON.stringify(shown)).not.toMatch(/1998|An Giang/);
    const key = uuidv7();
    const said = await stage.links.confirm(link, code, String(shown['minutes']), key);
    expect([said.status, said.body['status']]).toEqual([200, 'handed-over']);
    // The answer was lost on the way: the same sending again says the same, and another one is not there any more.
    expect(await stage.links.confirm(link, code, String(shown['minutes']), key)).toEqual(said);
    for (const again of [stage.links.open(link, code), stage.links.confirm(link, code, String(shown['minutes']))])
      expect((await again).body).toEqual(await absent());
    await stage.running.cloud.streams.drained();
    const { body: signed } = await done(stage.running.as('case-worker').read(`/handovers/${id}/minutes`));
    expect(decodeJwt(String(signed['signature']))).toMatchObject({
      receiver: 'demo-border-guard-vn',
      receiverByLink: true,
    });
    const after = await seen(id);
    expect(after.confirmations['V']).toMatchObject({
      organisation: 'demo-border-guard-vn',
      desk: 'border',
      byLink: expect.any(String),
    });
    expect(after['custody']).toMatchObject([
      {},
      {},
      { side: 'V', as: 'taken-over', organisation: 'demo-border-guard-vn' },
    ]);
    expect(
      (await done(acts.act(stage.running.as, 'counterpart-vn', id, '/destination-arrivals', { placement: 'shelter' })))
        .body['status'],
    ).toBe('received');
  });

  test('the code is in no mail, the link in no answer; both units hear that a link is out', async () => {
    const { id } = await stillDeparted();
    await stage.running.cloud.streams.drained();
    stage.running.cloud.mail.clear();
    const { body } = await done(stage.links.send(id));
    const link = await stage.links.mailed(guardMail);
    expect(JSON.stringify(body)).not.toContain(link);
    const mails = stage.running.cloud.mail.messages();
    expect(mails.flatMap(({ to }) => to).toSorted()).toEqual(
      [guardMail, 'counterpart-vn@homeward.example', 'embassy-vn@homeward.example'].toSorted(),
    );
    for (const { subject, text } of mails) {
      expect(`${subject} ${text}`).not.toContain(String(body['code']));
      expect(`${subject} ${text}`).not.toMatch(/invented|1998|an giang/i);
    }
    // Without the person’s word to the receiving authority nobody reads their name there.
    const { body: shown } = await stage.links.open(link, String(body['code']));
    expect(shown['person']).toBeUndefined();
  });

  test('a fifth wrong code kills the link, whoever has the right one then; both sides are told', async () => {
    const { id } = await stillDeparted();
    const { link, code } = await stage.links.sent(id);
    stage.running.cloud.mail.clear();
    const wrong = await Promise.all([1, 2, 3, 4].map((n) => stage.links.open(link, `000${n}-0000`)));
    for (const { status, body } of wrong) expect([status, body]).toEqual([404, await absent()]);
    expect((await stage.links.open(link, code)).status).toBe(200);
    const { minutes } = await seen(id);
    expect((await stage.links.confirm(link, '0005-0000', minutes)).status).toBe(404);
    for (const again of [stage.links.open(link, code), stage.links.confirm(link, code, minutes)])
      expect((await again).body).toEqual(await absent());
    expect((await seen(id))['link']).toMatchObject({ wrong: 5, dead: true });
    await stage.running.cloud.streams.drained();
    const told = stage.running.cloud.mail.messages().flatMap(({ to }) => to);
    expect(told.toSorted()).toEqual([
      'central-unit@homeward.example',
      'counterpart-vn@homeward.example',
      'embassy-vn@homeward.example',
    ]);
    // Another one may be sent: the dead one stays dead.
    const next = await stage.links.sent(id);
    expect((await stage.links.open(next.link, next.code)).status).toBe(200);
    expect((await stage.links.open(link, next.code)).status).toBe(404);
  });

  test('one link opens one handover: another’s code, and a link that was replaced, open nothing', async () => {
    const [one, other] = [await stillDeparted(), await departed()];
    const [mine, theirs] = [await stage.links.sent(one.id), await stage.links.sent(other.id)];
    expect((await stage.links.open(mine.link, theirs.code)).status).toBe(404);
    const newer = await stage.links.sent(one.id);
    expect((await stage.links.open(mine.link, mine.code)).status).toBe(404);
    expect((await stage.links.open(newer.link, newer.code)).body['handover']).toBe(one.id);
  });

  test('two hours later it opens nothing', async () => {
    const { id } = await stillDeparted();
    const { link, code } = await stage.links.sent(id);
    const { minutes } = await seen(id);
    await stage.running.cloud.clock.moveTo(new Date(stage.running.cloud.clock.now() + 2 * 3_600_000).toISOString(), 1);
    expect((await stage.links.open(link, code)).body).toEqual(await absent());
    expect((await stage.links.confirm(link, code, minutes)).body).toEqual(await absent());
  });

  test('Standards 6.3(b): the link opens nothing once the person takes back their word, and the journey is over; their statement says who read it', async () => {
    const { file, id } = await departed('receiving-authority');
    const { link, code } = await stage.links.sent(id);
    expect((await stage.links.open(link, code)).body['person']).toBeDefined();
    const worker = stage.running.as('case-worker');
    const { body } = await done(worker.read(`/cases/${file}`));
    const copies = body['copies'] as {
      desk: string;
      organisation?: string;
      status: string;
      restsOn: { consent: string };
    }[];
    const copy = copies.find(({ desk }) => desk === 'border');
    expect(copy).toMatchObject({ organisation: 'demo-border-guard-vn', status: 'alive' });
    await done(
      stage.running
        .as('person')
        .post('/sessions', { code: await windowsOf(stage.running).codeOf(file, 'vi', { interpreter: false }) }),
    );
    const { body: told } = await done(stage.running.as('person').read<Told>('/statement'));
    expect(told.items.map(({ says }) => says)).toContainEqual(
      expect.stringContaining('công an biên giới của Bộ đội biên phòng Việt Nam (hư cấu) đã mở'),
    );
    const { version: now } = await done(worker.read(`/cases/${file}`));
    const back = { about: { type: 'case', case: file }, consent: copy?.restsOn.consent };
    await done(worker.post('/consent-withdrawals', back, { ifMatch: now }));
    expect((await stage.links.open(link, code)).status).toBe(404);
    // The unit abroad is one under both its kinds: nothing of the journey rests on a yes any more.
    expect((await seen(id)).status).toBe('withdrawn');
  });

  test('minutes that changed meanwhile are answered with those that stand there now', async () => {
    const { id } = await stillDeparted();
    const { link, code } = await stage.links.sent(id);
    const { status, body } = await stage.links.confirm(link, code, '0'.repeat(64));
    expect([status, body['code']]).toEqual([409, 'minutes-are-the-current-ones']);
    expect(body['current']).toMatchObject({ minutes: (await seen(id)).minutes });
  });
});
