import { afterAll, describe, expect } from 'vitest';
import { people } from '../../domain/made.ts';
import { hardAct } from '../../law/hard-acts/hard-act.ts';
import { at } from '../../law/hard-acts/life.ts';
import { seatOf } from '../desks-in-process.ts';
import { openHardActs, saying } from './stage.ts';

const { ask, plant, open, fileOf, acts, does, views, copiesOf, opens, stop } = await openHardActs(
  ['ngo-with-mou', 'ngo', 'KH'],
  ['embassy-of-vn', 'embassy', 'VN'],
  ['border-police', 'border-police', 'KH'],
);
afterAll(stop);

const worker = people['case-worker'];
const opened = at('2026-02-20', '09:00');

describe('among houses', () => {
  hardAct('H11', async () => {
    const thursday = (time: string) => at('2026-03-05', time);
    const file = await open(opened, { citizenship: 'VN' });
    const police = saying('border-police', true, { sections: ['identity'] });
    const agreed = await does(file, 'giveConsent', { consent: police }, opened);
    const manifest = { on: '2026-03-05', gate: 'bavet' };
    const asked = { to: 'border-police', country: 'KH', organisation: 'border-police', for: 'return' };
    const copy = { ...asked, sections: ['identity'], manifest };
    const given = await does(file, 'shareDisclosure', copy, thursday('13:50'));
    expect(await opens(given, people['border-police'], thursday('13:58'))).toBe(200);
    await does(file, 'withdrawConsent', { consent: agreed }, thursday('14:07'));
    expect(await opens(given, people['border-police'], thursday('14:08'))).toBe(404);
    expect((await acts(file, 'shareDisclosure', copy, thursday('14:09'))).body['code']).toBe(
      'copy-rests-on-her-consent',
    );
    const anyway = { ...copy, ground: 'police-must-act', words: { because: 'Invented: the officer asks for it.' } };
    expect((await acts(file, 'shareWithoutConsent', anyway, thursday('14:10'))).status).toBe(409);
  });

  hardAct('H16', async () => {
    const tuesday = (time: string) => at('2026-03-03', time);
    const [meets, fears] = [await open(opened, { citizenship: 'VN' }), await open(opened, { citizenship: 'VN' })];
    await does(meets, 'giveConsent', { consent: saying('embassy') }, opened);
    await does(fears, 'giveConsent', { consent: saying('embassy', false) }, opened);
    const official = { relation: 'official', check: 'clear', shownBy: 'id-document' };
    const told = { toldPoliciesAt: tuesday('09:20'), beganAt: tuesday('09:50') };
    const visit = await acts(
      meets,
      'recordGuest',
      { ...official, ...told, words: { who: 'Invented Official' } },
      tuesday('10:40'),
    );
    expect([visit.status, (await fileOf(meets)).breaches]).toEqual([200, []]);
    const turnedAway = { ...official, words: { who: 'Invented Official' } };
    expect((await acts(fears, 'recordGuest', turnedAway, tuesday('10:41'))).status).toBe(200);
    const embassy = {
      to: 'embassy',
      country: 'VN',
      organisation: 'embassy-of-vn',
      for: 'return',
      sections: ['identity'],
    };
    const copy = await does(meets, 'shareDisclosure', embassy, tuesday('10:45'));
    const before = await copiesOf(people['embassy-vn'], tuesday('10:50'));
    expect(before.map(({ id }) => id)).toEqual([copy]);
    expect((await acts(fears, 'shareDisclosure', embassy, tuesday('10:51'))).status).toBe(409);
    expect(await copiesOf(people['embassy-vn'], tuesday('10:52'))).toEqual(before);
    expect(await views(fears, people['embassy-vn'], tuesday('10:53'))).toBe(404);
  });

  hardAct('H19', async () => {
    const [wednesday, thursday] = [at('2026-03-04', '11:00'), at('2026-03-05', '10:00')];
    const monday = (time: string) => at('2026-03-09', time);
    const file = await open(opened);
    const agreed = await does(file, 'giveConsent', { consent: saying('ngo') }, opened);
    const ngo = { to: 'ngo', country: 'KH', organisation: 'ngo-with-mou', for: 'referral', sections: ['identity'] };
    const copy = await does(file, 'shareDisclosure', ngo, thursday);
    const late = { lateReason: 'device-lost' };
    for (const visitedAt of [at('2026-03-03', '09:00'), at('2026-03-03', '15:00'), wednesday]) {
      const visit = { kind: 'agreed', visitedAt, toldAt: opened, occurredAt: visitedAt, ...late };
      expect((await acts(file, 'recordVisit', visit, monday('09:02'))).status).toBe(200);
    }
    const reception = { place: 'demo-shelter', done: ['made-safe'], occurredAt: wednesday, ...late };
    expect((await acts(file, 'recordReception', reception, monday('09:10'))).status).toBe(200);
    expect(await opens(copy, people.provider, monday('09:15'))).toBe(200);
    const no = { consent: agreed, occurredAt: wednesday, ...late };
    expect((await acts(file, 'withdrawConsent', no, monday('09:20'))).status).toBe(200);
    expect(await opens(copy, people.provider, monday('09:21'))).toBe(404);
    const [yes] = (await fileOf(file)).consents.filter(({ id }) => id === agreed);
    expect(yes?.withdrawn?.at).toBe(wednesday);
    // A yes of the notebook that was said before the no is none, whichever was typed first.
    const earlier = { consent: saying('ngo'), occurredAt: at('2026-03-03', '18:00'), ...late };
    await acts(file, 'giveConsent', earlier, monday('09:40'));
    expect((await acts(file, 'shareDisclosure', ngo, monday('09:45'))).body['code']).toBe('copy-rests-on-her-consent');
  });

  hardAct('H39', async () => {
    const friday = (time: string) => at('2026-03-06', time);
    const officer = { ...worker, id: 'provincial-officer', organisation: 'provincial-social-affairs' };
    const manager = { ...people.supervisor, id: 'house-manager', organisation: 'ngo-with-mou' };
    await plant(seatOf(officer), seatOf(manager));
    const words = 'Invented: somebody who lives there says that the head of the house struck them.';
    const body = { provider: 'ngo-with-mou', kind: 'concern', words };
    expect((await ask({ operation: 'noteObservation', by: officer, at: friday('13:30'), body })).status).toBe(201);
    const path = { provider: 'ngo-with-mou' };
    const seen = await ask({ operation: 'viewProvider', by: people.overseer, at: friday('14:00'), path });
    expect(seen.body['observations']).toMatchObject([
      { kind: 'concern', words, organisation: 'provincial-social-affairs' },
    ]);
    for (const by of [
      manager,
      people.provider,
      { ...worker, id: 'worker-of-the-house', organisation: 'ngo-with-mou' },
    ]) {
      await plant(seatOf(by));
      expect((await ask({ operation: 'viewProvider', by, at: friday('14:01'), path })).status, by.id).toBe(404);
    }
  });
});
