import { afterAll, describe, expect } from 'vitest';
import { people } from '../../domain/made.ts';
import { nothingReached } from '../../law/hard-acts/ending.ts';
import { hardAct } from '../../law/hard-acts/hard-act.ts';
import { at } from '../../law/hard-acts/life.ts';
import { seatOf } from '../desks-in-process.ts';
import { openHardActs, saying } from './stage.ts';

const { plant, open, fileOf, acts, does, views, reads, stop } = await openHardActs();
afterAll(stop);

const worker = people['case-worker'];
const opened = at('2026-02-20', '09:00');

describe('whose file it is', () => {
  hardAct('H20', async () => {
    const tuesday = (time: string) => at('2026-03-03', time);
    const knowsBoth = { ...worker, id: 'worker-of-both' };
    await plant(seatOf(knowsBoth));
    const identity = (latin: string, birth: string) => ({ identity: { name: { latin }, age: { birth } } });
    const [first, second] = [
      await open(opened, { ...identity('Invented Name', '2010-02'), consent: undefined }, knowsBoth),
      await open(opened, identity('Invented Other', '2008-01'), knowsBoth),
    ];
    const by = knowsBoth;
    const uncle = { relation: 'family', reason: 'violence', words: { who: 'Invented Uncle' } };
    const bar = await does(first, 'barContact', uncle, opened, { by });
    await does(first, 'giveConsent', { consent: saying('embassy', false) }, opened, { by });
    const asked = { with: first, reason: 'person-says-so' };
    // The age is in doubt, and stands in both files as it was said: the younger one holds.
    const told = { age: { birth: '2010-02' }, evidence: 'interview' };
    await does(second, 'recordAge', told, tuesday('10:50'), { by });
    const proposal = await does(second, 'mergeCases', asked, tuesday('11:00'), { by });
    expect((await fileOf(second)).oneWith).toBeUndefined();
    await does(second, 'approve', { proposal, answer: 'approved' }, tuesday('15:30'), { by: people.supervisor });
    const both = [await fileOf(first), await fileOf(second)];
    expect(both.map(({ oneWith }) => oneWith?.file)).toEqual([second, first]);
    expect(both.map(({ age }) => age)).toEqual(['child', 'presumed-child']);
    for (const file of both) expect(file.barred).toMatchObject([{ id: bar, relation: 'family', reason: 'violence' }]);
    const visit = { relation: 'family', check: 'clear', toldPoliciesAt: tuesday('15:40'), beganAt: tuesday('15:50') };
    await does(second, 'recordGuest', { ...visit, words: { who: 'Invented Guest' } }, tuesday('16:00'), { by });
    expect((await fileOf(second)).breaches.at(-1)?.broke).toMatchObject([{ rule: 'barred-people-do-not-reach-her' }]);
    // Neither shows the other: a name that is sealed in the one stays there, and who knew one knows one.
    const stranger = { ...worker, id: 'worker-of-one' };
    await plant(seatOf(stranger));
    expect(await views(first, stranger, tuesday('16:10'))).toBe(404);
    expect(JSON.stringify(await fileOf(second))).not.toContain('Invented');
    // A wrong link is undone: what the other file said to protect the person goes with it.
    const parting = await does(second, 'unmergeCases', { reason: 'two-people' }, at('2026-03-05', '09:00'), { by });
    const undone = { proposal: parting, answer: 'approved' };
    await does(second, 'approve', undone, at('2026-03-05', '10:00'), { by: people.supervisor });
    expect((await fileOf(second)).oneWith).toBeUndefined();
    expect((await fileOf(second)).barred).toHaveLength(0);
  });

  hardAct('H32', async () => {
    const thursday = (time: string) => at('2026-03-05', time);
    const onCall = { ...worker, id: 'case-worker-at-night' };
    const strange = { ...worker, id: 'case-worker-strange', organisation: 'another-house' };
    await plant(seatOf(onCall), seatOf(strange));
    const file = await open(opened);
    // Neither to oneself, nor out of the house, nor to nobody, nor to somebody in another seat.
    for (const to of [worker.id, strange.id, 'nobody-at-all', people.supervisor.id])
      expect((await acts(file, 'askReassignment', { to }, thursday('19:45'))).body['code'], to).toBe(
        'case-goes-to-a-colleague',
      );
    const asked = await does(file, 'askReassignment', { to: onCall.id }, thursday('19:50'));
    expect(await views(file, worker, thursday('19:51'))).toBe(404);
    expect(await reads(file, 'identity', worker, thursday('19:51'))).toBe(404);
    expect(await views(file, onCall, thursday('19:52'))).toBe(200);
    const alert = { danger: 'threats', told: 'local-police', words: { danger: 'Invented: a message with a name.' } };
    expect((await acts(file, 'raiseAlert', alert, thursday('20:00'), { by: onCall })).status).toBe(200);
    // The manager answers in the morning; who acted when stays.
    const answer = { request: asked, answer: 'reassigned', to: onCall.id };
    await does(file, 'reassignCase', answer, at('2026-03-06', '08:10'), { by: people.supervisor });
    const { assigned, reassignmentRequests } = await fileOf(file);
    expect([assigned, reassignmentRequests.map(({ by }) => by)]).toEqual([[onCall.id], [worker.id]]);
  });

  hardAct('H37', async () => {
    const sunday = (time: string) => at('2031-03-02', time);
    const onCall = { ...worker, id: 'case-worker-on-call', organisation: 'another-house' };
    await plant(seatOf(onCall));
    const file = await open(opened);
    const kept = { section: 'testimony', content: { narrative: 'Invented: what the person told.' } };
    await does(file, 'writeSection', kept, opened);
    await does(file, 'recordDeath', { on: '2026-02-20', evidence: 'other' }, opened);
    for (const who of ['family', 'community'])
      await does(file, 'prepareClosing', { who, result: 'not-possible', unexpected: false }, opened);
    const learning = await does(
      file,
      'learnFromClosing',
      { gaps: ['other'], words: { analysis: 'Invented.' } },
      opened,
    );
    await does(file, 'closeCase', { reason: 'died', ...nothingReached, learning }, opened);
    const why = 'Invented: the person stands on a roof in Kampot.';
    expect(
      (await acts(file, 'grantBreakGlass', { ground: 'in-danger', words: { why } }, sunday('22:02'), { by: onCall }))
        .status,
    ).toBe(201);
    for (const section of ['identity', 'needs']) expect(await reads(file, section, onCall, sunday('22:03'))).toBe(200);
    for (const section of ['testimony', 'family', 'legal', 'medical'])
      expect(await reads(file, section, onCall, sunday('22:03')), section).toBe(404);
    const crisis = { kind: 'state-of-mind', stage: 'acute', needs: ['doctor'] };
    const told = await acts(file, 'openCrisis', crisis, sunday('22:04'), { by: onCall });
    expect([told.status, (await fileOf(file)).status]).toEqual([200, 'open']);
    expect((await fileOf(file)).closures).toMatchObject([{ reason: 'died' }]);
    expect(await views(file, onCall, at('2031-03-03', '09:00'))).toBe(404);
  });
});
