import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { offATruck } from '../proof/thick-file.ts';
import { receiptsAbout } from '../store/receipts-about.ts';
import { windowsOf } from './own-windows.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;

beforeAll(async () => {
  running = await startRunning();
}, 300_000);
afterAll(() => running?.cloud.stop());

const worker = () => running.as('case-worker');
const person = () => running.as('person');

const codeOf = (file: string, language?: string) => windowsOf(running).codeOf(file, language);
const opened = (name?: string, language?: string) => windowsOf(running).opened(name, language);

type Told = { readonly items: readonly { readonly kind: string; readonly role: string; readonly says: string }[] };

describe('the person’s statement', () => {
  test('[ASVS-16.2.1] tells every receipt of the person’s file in one Khmer sentence each', async () => {
    const file = await opened();
    await running.as('supervisor').read(`/cases/${file}`);
    await done(worker().read(`/cases/${file}/figures`));
    const { body } = await done(person().read<Told>('/statement'));
    const chains = ['casework', 'own-record', 'clocks'].map((desk) =>
      receiptsAbout(adminStore(running.cloud), `KH#${desk}`, `case#${file}`),
    );
    const receipts = (await Promise.all(chains)).flat();
    expect(body.items).toHaveLength(receipts.length);
    for (const { says } of body.items) expect(says).toMatch(/^នៅ.*\p{Script=Khmer}.*។$/u);
  });

  test('[ASVS-16.2.1] begins at the border: who logged and screened them, and who opened their truck while the person was on its list', async () => {
    const { id, arrival } = await offATruck(running);
    const store = adminStore(running.cloud);
    const file = (await done(worker().read(`/cases/${id}`))).body;
    const { batch } = file['arrival'] as { readonly batch: string };
    await done(running.as('intake').read(`/batches/${batch}`));
    await done(running.as('intake').read(`/batches/${batch}/twins`));
    await done(person().post('/sessions', { code: await codeOf(id, 'en') }));
    const { body } = await done(person().read<Told>('/statement'));
    const theirs = await receiptsAbout(store, 'KH#transit', `arrival#${arrival}`);
    const atBorder = body.items.filter(({ role }) => ['intake', 'shift-lead'].includes(role));
    expect(theirs.length).toBeGreaterThan(2);
    expect(atBorder).toHaveLength(theirs.length + 2);
    expect(atBorder.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/opened your name and who you are and what you need\.$/),
        expect.stringMatching(
          /opened your name and who you are\. What for: seeing whether two entries are one person\.$/,
        ),
      ]),
    );
  });

  test('is in English for whoever speaks English, with the organisation by its name', async () => {
    await opened('Invented', 'en');
    const { body } = await done(person().read<Told>('/statement'));
    const day = String.raw`\d{1,2} \w+ \d{4}`;
    const says = body.items.map((one) => one.says);
    expect(says[0]).toMatch(
      new RegExp(
        `^On ${day} a case worker of Banteay Meanchey shelter \\(invented\\) wrote something into your file\\.$`,
      ),
    );
    expect(says.at(-1)).toMatch(
      new RegExp(`^On ${day} you looked into your own file, with a worker of .* beside you\\.$`),
    );
  });

  test('Standards 6.3: says what an embassy opened of a copy and that the person agreed, although the embassy does not know their case', async () => {
    const sharing = sharingIn(running);
    const { id, share } = await sharing.openFile({ ...consentTo('embassy'), sections: ['identity', 'travel'] });
    const embassy = { to: 'embassy', country: 'VN', organisation: 'demo-embassy-of-viet-nam', for: 'return' };
    const copy = await share({ ...embassy, sections: ['identity', 'travel'] });
    await done(sharing.read(copy, 'embassy-vn'));
    await done(person().post('/sessions', { code: await codeOf(id, 'en') }));
    const { body } = await done(person().read<Told>('/statement'));
    const opened = body.items.filter(({ kind }) => kind === 'opened.agreed').map(({ says }) => says);
    expect(opened).toEqual([
      expect.stringMatching(
        /a liaison of Embassy of Viet Nam \(invented\) opened your name and who you are and your travel papers, because you agreed on \d/,
      ),
    ]);
    const given = body.items.filter(({ kind }) => kind === 'shared.agreed').map(({ says }) => says);
    expect(given).toEqual([
      expect.stringMatching(
        /gave your name and who you are and your travel papers to somebody else, because you agreed on \d/,
      ),
    ]);
    expect(await sharing.entriesOf('VN#embassy', `disclosure#${copy}`)).toHaveLength(1);
  });

  test('of a person with two files that were made one tells who has seen either, and once who made them one and why', async () => {
    const [one, other] = [await windowsOf(running).openFile(), await windowsOf(running).openFile()];
    const version = async () => ({ ifMatch: (await done(worker().read(`/cases/${one}`))).version });
    await running.as('supervisor').read(`/cases/${other}`);
    const key = uuidv7();
    await done(
      worker().post(`/cases/${one}/merges`, { with: other, reason: 'same-paper' }, { ...(await version()), key }),
    );
    const answer = { proposal: key, answer: 'approved' };
    await done(running.as('second-approver').post(`/cases/${one}/approvals`, answer, await version()));
    await done(person().post('/sessions', { code: await codeOf(one, 'en') }));
    const { body } = await done(person().read<Told>('/statement'));
    const about = body.items.filter(({ kind }) => kind.startsWith('one-person')).map(({ says }) => says);
    expect(about).toEqual([
      expect.stringMatching(/said that two files are both yours.* The reason: both show the same document\.$/),
      expect.stringMatching(/agreed that two files are both yours.* The reason: both show the same document\.$/),
    ]);
    const seen = body.items.filter(({ role, kind }) => role === 'supervisor' && kind.startsWith('opened'));
    expect(seen).toHaveLength(1);
    const chains = [one, other].flatMap((file) =>
      ['casework', 'own-record'].map((desk) => receiptsAbout(adminStore(running.cloud), `KH#${desk}`, `case#${file}`)),
    );
    expect(body.items).toHaveLength((await Promise.all(chains)).flat().length - about.length);
  });
});
