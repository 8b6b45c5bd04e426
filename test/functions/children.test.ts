import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

type File = Awaited<ReturnType<typeof childOf>>;
const noConcern = { outcome: 'no-concern', assessedBy: 'provincial-social-affairs' };
const safe = { outcome: 'safe', assessedBy: 'provincial-social-affairs' };

/** The file of a child whose family was found safe. */
async function childOf() {
  const body = {
    from: 'report',
    sex: 'female',
    citizenship: 'KH',
    consent: consentTo('case-file'),
    identity: { name: { latin: 'Invented Child' }, age: { birth: '2014' } },
  };
  const { id } = (await done(running.as('case-worker').post('/cases', body))).body;
  const path = `/cases/${String(id)}`;
  const send = async (sub: string, said: object, role = 'case-worker') => {
    const { version } = await done(running.as('case-worker').read(path));
    return running.as(role).post(`${path}${sub}`, said, { ifMatch: version });
  };
  const act = async (sub: string, said: object, role?: string) =>
    String((await done(send(sub, said, role))).body['id']);
  await act('/family-safety', safe);
  return { id: String(id), path, send, act };
}

async function seen(file: Pick<File, 'path'>, role = 'case-worker') {
  const why = role === 'supervisor' ? '?reason=supervision' : '';
  return (await done(running.as(role).read(`${file.path}${why}`))).body;
}

const newest = async (file: File, list: string) =>
  String(((await seen(file))[list] as readonly { readonly id: string }[]).at(-1)?.id);

async function refusal(sent: ReturnType<File['send']>) {
  const { status, body } = await sent;
  return [status, body['code'], body['breaches']];
}

describe('Who came with a child', () => {
  const suspected = (...breaches: readonly string[]) => [409, 'child-is-not-released-to-whom-is-suspected', breaches];

  test('is assessed before the person goes to their family; any other roof waits for nothing', async () => {
    const file = await childOf();
    const words = { name: 'Invented Adult' };
    await file.act('/companions', { relation: 'stated-guardian', papers: 'doubted', words });
    const companion = await newest(file, 'companions');
    const home = () => file.send('/placements', { placement: 'family' });
    expect(await refusal(home())).toEqual(suspected('companion:not-assessed'));
    await file.act('/companion-assessments', { ...noConcern, companion, outcome: 'suspected' });
    expect(await refusal(home())).toEqual(suspected('companion:suspected'));
    await file.act('/placements', { placement: 'transit-centre' });
    expect(JSON.stringify((await seen(file))['companions'])).not.toContain(words.name);
    expect((await seen(file))['words']).toMatchObject({ [companion]: words });
    await file.act('/companion-assessments', { ...noConcern, companion });
    await done(home());
    expect((await seen(file))['asks']).toMatchObject([{ act: 'child-to-family' }]);
  });

  test('and what comes to light after the first word stands against the second', async () => {
    const file = await childOf();
    await file.act('/placements', { placement: 'family' });
    const proposal = await newest(file, 'releases');
    await file.act('/companions', { relation: 'parent', papers: 'seen' });
    const approve = () => file.send('/approvals', { proposal, answer: 'approved' }, 'supervisor');
    expect(await refusal(approve())).toEqual(suspected('companion:not-assessed'));
    await file.act('/companion-assessments', { ...noConcern, companion: await newest(file, 'companions') });
    await done(approve());
    expect((await seen(file))['placement']).toMatchObject({ kind: 'family' });
  });

  test('a family that is found unsafe after the first word is no home by the second', async () => {
    const file = await childOf();
    await file.act('/placements', { placement: 'family' });
    await file.act('/family-safety', { ...safe, outcome: 'unsafe' });
    const said = { proposal: await newest(file, 'releases'), answer: 'approved' };
    expect(await refusal(file.send('/approvals', said, 'supervisor'))).toEqual([
      409,
      'child-is-placed-only-with-a-safe-family',
      ['family:unsafe'],
    ]);
    await done(file.send('/approvals', { ...said, answer: 'declined' }, 'supervisor'));
  });

  test('is said in the words there are, of somebody in the file', async () => {
    const file = await childOf();
    const none = { ...noConcern, companion: crypto.randomUUID() };
    expect(await refusal(file.send('/companion-assessments', none))).toEqual([
      409,
      'entry-speaks-of-one-in-the-file',
      ['not-in-the-file:companion'],
    ]);
    for (const body of [{}, { relation: 'trafficker', papers: 'seen' }, { relation: 'parent', papers: 'x' }])
      expect((await file.send('/companions', body)).status).toBe(400);
    expect((await file.send('/companions', { relation: 'parent', papers: 'seen' }, 'counterpart-th')).status).toBe(404);
  });
});

test('C18: custody of a child in a shelter is papered within its days, and the roof waits for no paper', async () => {
  const file = await childOf();
  await file.act('/family-tracings', { searcher: 'ngo' });
  await file.act('/shelter-admissions', { shelter: 'invented-shelter', reason: 'family-not-traced' });
  const owed = async () => ((await seen(file))['due'] as readonly { clock: string }[]).map(({ clock }) => clock);
  expect(await owed()).toContain('custody-is-papered');
  const paper = { kind: 'transfer-of-custody', issuedBy: 'social-affairs', holder: 'shelter' };
  const words = { number: 'Invented 0003', holder: 'Invented Shelter' };
  await file.act('/custody-papers', { ...paper, status: 'asked' });
  expect(await owed()).toContain('custody-is-papered');
  await file.act('/custody-papers', { ...paper, status: 'granted', words });
  expect(await owed()).not.toContain('custody-is-papered');
  expect(JSON.stringify((await seen(file))['custodyPapers'])).not.toContain('Invented');
  for (const wrong of [
    { status: 'lost' },
    { status: 'granted', until: '30-06-2026' },
    { status: 'granted', number: 'A1' },
  ])
    expect((await file.send('/custody-papers', { ...paper, ...wrong })).status).toBe(400);
});

describe('VK7: that the person came back before', () => {
  const repeat = { found: 'same-person' };

  test('is seen by the person’s case worker and by nobody else, not even by who reads the rest of the file', async () => {
    const file = await childOf();
    await file.act('/earlier-returns', repeat);
    expect((await seen(file))['earlierReturns']).toMatchObject([repeat]);
    const others = await seen(file, 'supervisor');
    expect(others['earlierReturns']).toEqual([]);
    expect(JSON.stringify(others)).not.toContain('same-person');
    // The health worker of their care team sees what stands unsealed of the file, and not this.
    const told = { toldAt: running.cloud.clock.iso() };
    await file.act('/health-workers', { worker: 'demo-health-worker', ...told });
    expect((await seen(file, 'health-worker'))['earlierReturns']).toEqual([]);
    const tried = await file.send('/earlier-returns', repeat, 'central-unit');
    expect(tried.status).toBe(404);
    for (const role of ['provider', 'shift-lead', 'embassy-vn', 'counterpart-vn', 'task-force']) {
      expect((await running.as(role).read(file.path)).status, role).toBe(404);
      expect((await running.as(role).post(`${file.path}/earlier-returns`, repeat, { ifMatch: 1 })).status).toBe(404);
    }
  });

  test('is not seen by the central unit that reads the file of a return, nor by those who take them over', async () => {
    const file = await sharing.openFile(consentTo('counterpart'), consentTo('embassy'));
    await file.act('/earlier-returns', repeat);
    const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000', place: 'An Giang' };
    const body = { direction: 'outbound', case: file.id, to: 'VN', tell: ['counterpart', 'embassy'], sheet };
    const { id } = (await done(running.as('case-worker').post('/handovers', body))).body;
    const view = await seen(file, 'central-unit');
    expect([view['corridor'], view['earlierReturns']]).toEqual([expect.any(String), []]);
    expect((await seen(file))['earlierReturns']).toMatchObject([repeat]);
    for (const role of ['counterpart-vn', 'embassy-vn', 'central-unit']) {
      const handover = await done(running.as(role).read(`/handovers/${String(id)}`));
      expect(JSON.stringify(handover.body), role).not.toMatch(/same-person|earlier/i);
    }
  });

  test('is copied to nobody and stands in no list', async () => {
    const file = await sharing.openFile({ ...consentTo('ngo'), sections: ['identity', 'testimony'] });
    await file.act('/earlier-returns', repeat);
    const copy = await sharing.read(await file.share());
    expect([copy.status, JSON.stringify(copy.body)]).toEqual([200, expect.not.stringContaining('same-person')]);
    for (const list of ['/cases', `${file.path}/figures`]) {
      const { body } = await running.as('case-worker').read(list);
      expect(JSON.stringify(body)).not.toMatch(/same-person|earlier/i);
    }
    expect(JSON.stringify((await done(running.as('supervisor').read('/cases'))).body)).not.toMatch(/same-person/);
  });

  test('makes the person’s family be assessed anew, and the refusal does not say why', async () => {
    const file = await childOf();
    await file.act('/earlier-returns', repeat);
    const home = () => file.send('/placements', { placement: 'family' });
    const { status, body } = await home();
    expect([status, body['code'], body['breaches']]).toEqual([409, 'family-is-assessed-anew', ['family:assess-anew']]);
    expect(JSON.stringify(body)).not.toMatch(/repeat|return|before|same-person/i);
    await file.act('/family-safety', safe);
    await done(home());
  });

  test('is a day that was, and one of three answers', async () => {
    const file = await childOf();
    const unnamed = ['x', 'F-KH-26-0143-K'].map((earlierCase) => ({ ...repeat, earlierCase }));
    for (const body of [{}, { found: 'yes' }, { ...repeat, when: '2025-13-01' }, ...unnamed])
      expect((await file.send('/earlier-returns', body)).status).toBe(400);
    expect((await file.send('/earlier-returns', { ...repeat, when: '2031-01-01' })).status).toBe(409);
  });
});
