import { describe, expect } from 'vitest';
import { hardAct } from './hard-act.ts';
import { at, lifeOf } from './life.ts';

const open = at('2026-02-20', '09:00');
const child = { identity: { name: { latin: 'Invented Child' }, age: { birth: '2011-03' } } };

describe('in the shelter', () => {
  hardAct('H03', () => {
    const sunday = (time: string) => at('2026-03-01', time);
    for (const resident of [lifeOf({}, open), lifeOf({ ...child, consent: undefined }, open)]) {
      const bar = resident.does('barContact', { relation: 'employer', reason: 'suspect' }, open).id;
      const intruder = {
        relation: 'other',
        check: 'on-no-contact-list',
        against: bar,
        beganAt: sunday('21:50'),
      } as const;
      const kept = resident.does('recordGuest', intruder, sunday('22:20'));
      expect(kept.broke).toEqual({
        'barred-people-do-not-reach-her': ['on-no-contact-list'],
        'guests-are-checked-and-told': ['policies-not-told'],
      });
      const told = { danger: 'trafficker-near', told: 'local-police' } as const;
      const alert = resident.does('raiseAlert', told, sunday('22:22'));
      const place = { perimeter: 'not-secure', outsiders: 'come-in', upkeep: 'safe-and-well-kept' } as const;
      expect([alert.broke, resident.does('lookAtPremises', place, sunday('22:40')).broke]).toEqual([{}, {}]);
      for (const clock of ['breach-is-answered', 'alert-is-answered'])
        expect(resident.owed(sunday('22:41'))).toContain(clock);
      // The same one comes again, and is no known visitor.
      const again = resident.does('recordGuest', { ...intruder, beganAt: sunday('23:10') }, sunday('23:20'));
      expect(again.broke).toEqual(kept.broke);
    }
  });

  hardAct('H05', () => {
    const [noon, saturday] = [at('2026-03-06', '12:00'), at('2026-03-07', '08:34')];
    const resident = lifeOf({}, open);
    const aunt = { relation: 'other', check: 'not-checked', beganAt: noon } as const;
    const late = { ...aunt, occurredAt: noon, lateReason: 'other' } as const;
    const kept = resident.does('recordGuest', late, saturday);
    expect(kept.broke).toEqual({ 'guests-are-checked-and-told': ['guest-not-checked', 'policies-not-told'] });
    expect(resident.owed(saturday)).toContain('breach-is-answered');
    resident.does('answerBreach', { breach: kept.id, answer: 'provider-was-told' }, saturday, 'supervisor');
    expect(resident.file.guests).toMatchObject([{ id: kept.id, at: noon, heardAt: saturday, check: 'not-checked' }]);
    expect(resident.file.breaches.map(({ id }) => id)).toEqual([kept.id]);
    expect(resident.owed(saturday)).not.toContain('breach-is-answered');
    // A check that is made now stands on its own day, beside the guest nobody checked.
    resident.does(
      'recordGuest',
      { relation: 'other', check: 'clear', toldPoliciesAt: at('2026-03-07', '08:30') },
      saturday,
    );
    expect(resident.file.guests.map(({ check, at: when }) => [check, when])).toEqual([
      ['not-checked', noon],
      ['clear', saturday],
    ]);
  });

  hardAct('H06', () => {
    const [called, written] = [at('2026-03-02', '20:10'), at('2026-03-02', '20:55')];
    const resident = lifeOf({ ...child, consent: undefined }, open);
    const bar = resident.does('barContact', { relation: 'family', reason: 'violence' }, open).id;
    resident.does('offerService', { service: 'recreation' }, open);
    const call = { how: 'call', who: 'parent', check: 'on-no-contact-list', against: bar, supervised: false } as const;
    const kept = resident.does('recordFamilyContact', { ...call, occurredAt: called }, written);
    expect(Object.keys(kept.broke)).toContain('barred-people-do-not-reach-her');
    const daily = { kind: 'risk', riskOf: 'daily-life', risk: 'not-acceptable', aimsTold: true } as const;
    const looked = { ...daily, assent: 'agreed', asked: [] } as const;
    resident.does(
      'recordAssessment',
      { ...looked, findings: [{ about: 'safety', noAction: 'nothing-needed' }] },
      written,
    );
    expect(resident.does('offerService', { service: 'recreation' }, written).broke).toEqual({});
    expect(resident.does('recordFamilyContact', call, at('2026-03-03', '18:00')).broke).toEqual(kept.broke);
    expect(resident.shut('placePerson', { placement: 'family' }, written)).toMatchObject({
      'child-is-placed-only-with-a-safe-family': ['family:not-assessed'],
    });
  });

  hardAct('H34', () => {
    const [sunday, tuesday] = [at('2026-03-01', '19:00'), (time: string) => at('2026-03-03', time)];
    const resident = lifeOf({ ...child, consent: undefined, language: 'vi' }, open);
    const missing = resident.does(
      'recordMissing',
      { from: 'shelter', lastSeenAt: sunday },
      at('2026-03-01', '19:30'),
    ).id;
    resident.does('recordMissingStep', { missing, step: 'police-told' }, at('2026-03-01', '20:00'));
    expect(resident.owed(at('2026-03-02', '08:00'))).toContain('missing-person-is-looked-for');
    const back = resident.does('endMissing', { missing, outcome: 'came-back' }, tuesday('05:45'));
    expect(back.broke).toEqual({});
    expect(resident.owed(tuesday('05:46'))).not.toContain('missing-person-is-looked-for');
    expect(resident.file.status).toBe('open');
    resident.does('recordNeeds', { needs: ['food', 'doctor'] }, tuesday('05:50'));
    const setting = { safeSpace: true, noSuspects: true, supportOffered: true };
    const dawn = { setting, supportPerson: 'nobody-found', asked: ['threats'], place: 'shelter' } as const;
    expect(resident.does('recordInterview', dawn, tuesday('06:00')).broke).toEqual({
      'interview-waits-for-care': ['need-open:doctor'],
      'interview-needs-its-interpreter': ['interpreter-missing'],
    });
    expect(resident.shut('recordAge', { age: { birth: '2001' } }, tuesday('06:10'))).toMatchObject({
      'uncertain-age-is-a-child': ['adult-without-evidence'],
    });
  });

  hardAct('H40', () => {
    const day = (time: string) => at('2026-03-03', time);
    const resident = lifeOf({}, open);
    const before = resident.file.consents;
    const page = { outlet: 'social-media', publishedOn: '2026-03-03', showed: ['face', 'name', 'home'] } as const;
    const kept = resident.does('recordIdentityBreach', { ...page, done: ['told-her', 'supported-her'] }, day('07:40'));
    expect(kept.broke).toEqual({});
    resident.does('recordIdentityBreach', { ...page, done: ['asked-to-take-down', 'told-police'] }, day('08:40'));
    expect(resident.file.publications).toEqual([]);
    expect(resident.file.consents).toEqual(before);
    const ngo = {
      to: 'ngo',
      country: 'KH',
      organisation: 'ngo-with-mou',
      for: 'referral',
      sections: ['identity'],
    } as const;
    expect(resident.shut('shareDisclosure', ngo, day('09:00'))).toHaveProperty('copy-rests-on-her-consent');
  });
});
