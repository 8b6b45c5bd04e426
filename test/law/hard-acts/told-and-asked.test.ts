import { describe, expect } from 'vitest';
import { hardAct } from './hard-act.ts';
import { another, answerTo, at, lifeOf } from './life.ts';

const open = at('2026-02-20', '09:00');
const vietnamese = { ...answerTo('case-file'), language: 'vi', interpreter: true };
const interviewed = {
  setting: { safeSpace: true, noSuspects: true, supportOffered: true },
  supportPerson: 'nobody-found',
  asked: ['threats'],
  place: 'transit-centre',
} as const;
const ngo = {
  to: 'ngo',
  country: 'KH',
  organisation: 'ngo-with-mou',
  for: 'referral',
  sections: ['identity'],
} as const;

describe('told, asked and taken along', () => {
  hardAct('H02', () => {
    const night = (time: string) => at('2026-03-02', time);
    const file = lifeOf({ citizenship: 'VN', language: 'vi', consent: vietnamese }, at('2026-03-01', '22:00'));
    const talk = file.does('recordInterview', { ...interviewed, occurredAt: night('02:10') }, night('02:40'));
    expect(talk.broke).toEqual({ 'interview-needs-its-interpreter': ['interpreter-missing'] });
    const alert = { danger: 'other', told: 'local-police', occurredAt: night('02:22') } as const;
    expect(file.does('raiseAlert', alert, night('02:40')).broke).toEqual({});
    expect(file.does('openCrisis', { kind: 'other', stage: 'acute' }, night('02:40')).broke).toEqual({});
    expect(file.owed(night('02:41'))).toContain('breach-is-answered');
    expect(file.owed(night('02:41'))).toContain('interpreter-is-found');
    // Nothing rests on it: no yes, no decision of others, no referral.
    const yes = { ...answerTo('ngo'), language: 'vi', interpreter: false } as const;
    expect(file.shut('giveConsent', { consent: yes }, night('02:45'))).toHaveProperty('consent-needs-its-interpreter');
    const told = file.does(
      'informForDecision',
      { about: 'referral', language: 'km', form: 'pictures', understood: true },
      night('02:50'),
    );
    expect(told.broke).toHaveProperty('she-is-told-and-asked-in-her-language');
    const decision = file.does(
      'recordDecision',
      { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation: told.id },
      night('02:55'),
    );
    expect(decision.broke).toHaveProperty('decision-follows-its-information');
    const referral = {
      to: 'ngo-with-mou',
      kind: 'ngo',
      services: ['legal-aid'],
      decision: decision.id,
      expects: ['other'],
    } as const;
    expect(file.shut('referCase', referral, night('03:00'))).toHaveProperty('referral-needs-her-decision');
    // In the morning it is asked with an interpreter, beside what is already answered.
    const interpreter = file.does(
      'recordInterpreter',
      { kind: 'spoken', language: 'vi', confidentialitySignedOn: '2026-01-05' },
      night('08:00'),
    ).id;
    const again = { ...interviewed, interpreter, asked: ['threats', 'who'], again: 'answer-unclear' } as const;
    expect(file.does('recordInterview', again, night('08:30')).broke).toEqual({});
  });

  hardAct('H04', () => {
    const evening = (time: string) => at('2026-03-04', time);
    const file = lifeOf({}, open);
    const crisis = { kind: 'trafficker-near', stage: 'acute', occurredAt: evening('18:40') } as const;
    expect(file.does('openCrisis', crisis, evening('22:00')).broke).toEqual({});
    const visit = {
      kind: 'spot-check',
      visitedAt: evening('19:35'),
      found: 'safe',
      spotCheckReason: 'no-answer',
    } as const;
    const made = { ...visit, discreet: true, occurredAt: evening('19:35') };
    expect(file.does('recordVisit', made, evening('22:00')).broke).toEqual({});
    // Outside of a crisis, and of one that is over, a visit is announced.
    const before = { ...visit, visitedAt: evening('10:00'), occurredAt: evening('10:00') };
    expect(file.does('recordVisit', before, evening('22:05')).broke).toEqual({
      'visit-is-announced': ['spot-check-before-reintegration'],
    });
    const agreed = { kind: 'agreed', visitedAt: evening('20:30'), found: 'safe' } as const;
    expect(file.does('recordVisit', agreed, evening('22:10')).broke).toEqual({
      'visit-is-announced': ['visit-not-announced'],
    });
    file.does('endCrisis', { crisis: file.file.crises[0]?.id ?? '', outcome: 'over' }, at('2026-03-06', '09:00'));
    const later = { ...visit, visitedAt: at('2026-03-07', '09:00') };
    expect(file.does('recordVisit', later, at('2026-03-07', '10:00')).broke).toEqual({
      'visit-is-announced': ['spot-check-before-reintegration'],
    });
  });

  hardAct('H10', () => {
    const monday = (time: string) => at('2026-03-02', time);
    const file = lifeOf({ citizenship: 'VN' }, open);
    file.does('giveConsent', { consent: answerTo('embassy', true, { witness: 'witness-1' }) }, open);
    const told = { about: 'return-home', language: 'km', form: 'spoken', understood: true } as const;
    const preparation = file.does('informForDecision', told, monday('10:00')).id;
    const no = { about: 'return-home', decidedBy: 'herself', answer: 'leave-it', preparation } as const;
    expect(file.does('recordDecision', no, monday('10:22')).broke).toEqual({});
    file.does('giveConsent', { consent: answerTo('embassy', false) }, monday('10:22'));
    const embassy = {
      to: 'embassy',
      country: 'VN',
      organisation: 'embassy-of-vn',
      for: 'return',
      sections: ['identity'],
    } as const;
    expect(file.shut('shareDisclosure', embassy, monday('10:23'))).toHaveProperty('copy-rests-on-her-consent');
    expect(file.does('offerService', { service: 'medical' }, monday('10:30')).broke).toEqual({});
    // Asked again on the same telling, it is no yes that anything rests on.
    const asked = { ...no, answer: 'do-it', askedSoonerAt: monday('10:55') } as const;
    expect(file.does('recordDecision', asked, monday('11:00')).broke).toEqual({
      'each-decision-is-told-of-anew': ['told-for-another-decision'],
    });
    expect(
      file.does('recordJourneyHome', { humane: [], wentBack: { country: 'VN', how: 'other' } }, monday('12:00')).broke,
    ).toEqual({
      'nobody-returns-against-their-no': ['said-no-to-return'],
    });
  });

  hardAct('H14', () => {
    const night = (time: string) => at('2026-03-03', time);
    const file = lifeOf({ citizenship: 'TH' }, open);
    const home = file.does('beginStay', { setting: 'transit-centre', place: 'demo-shelter' }, open).id;
    const unable = { about: 'referral', able: false, assessedBy: 'doctor' } as const;
    file.does('assessCapacity', unable, night('01:25'));
    const surgeon = { ...answerTo('hospital'), how: 'best-interest', sections: ['needs'] } as const;
    file.does('giveConsent', { consent: surgeon }, night('01:30'));
    const capacity = file.does('assessCapacity', { ...unable, about: 'care' }, night('01:30')).id;
    const forThem = {
      about: 'care',
      decidedBy: 'best-interest',
      answer: 'do-it',
      capacity,
      notConsulted: 'could-not-wait',
    } as const;
    const decision = file.does('recordDecision', forThem, night('01:33'));
    expect(decision.broke).toEqual({});
    const stay = file.does('beginStay', { setting: 'hospital', place: 'hospital-beyond-the-border' }, night('01:35'));
    expect(stay.broke).toEqual({});
    expect(file.file.stayEnds.some((one) => one.stay === home)).toBe(false);
    expect([file.file.handover, file.file.journeysHome, file.file.leavings]).toEqual([undefined, [], []]);
    expect(file.owed(night('02:51'))).toContain('decision-without-her-is-explained');
    const waking = {
      decision: decision.id,
      whyTold: true,
      benefitTold: true,
      language: 'km',
      form: 'spoken',
      understood: true,
    } as const;
    expect(file.does('explainDecision', waking, at('2026-03-04', '10:00')).broke).toEqual({});
    // The same for who wants to know more of the person than a surgeon has to.
    expect(file.shut('shareDisclosure', ngo, night('02:00'))).toHaveProperty('copy-rests-on-her-consent');
    expect(file.does('endStay', { stay: stay.id, reason: 'moved-on' }, at('2026-03-10', '09:00')).broke).toEqual({});
  });

  hardAct('H15', () => {
    const wednesday = (time: string) => at('2026-03-04', time);
    const file = lifeOf({}, open);
    const gone = file.does('recordMissing', { from: 'other', lastSeenAt: wednesday('15:40') }, wednesday('17:20'));
    expect(gone.broke).toEqual({});
    const taken = {
      asker: 'police',
      purpose: 'other',
      supportPerson: 'not-offered',
      manner: [],
      outcome: 'continued-later',
      asked: [],
      couldLeave: 'no',
      occurredAt: wednesday('15:40'),
    } as const;
    const kept = file.does('recordQuestioning', taken, wednesday('17:20'));
    expect(kept.broke).toEqual({ 'adult-is-not-kept': ['adult-kept'] });
    file.does('askForLegalAid', { for: 'advice' }, wednesday('17:25'));
    for (const clock of ['breach-is-answered', 'legal-aid-is-found', 'missing-person-is-looked-for'])
      expect(file.owed(wednesday('17:30'))).toContain(clock);
    file.does('endMissing', { missing: gone.id, outcome: 'came-back' }, wednesday('21:40'));
    const told = { ...taken, outcome: 'finished', couldLeave: 'not-known', occurredAt: wednesday('20:00') } as const;
    expect(file.does('recordQuestioning', told, wednesday('21:40')).broke).toEqual({});
    // Signed in the station, it carries nothing.
    const signed = answerTo('ngo', true, { how: 'signed', quality: 'detained' });
    file.does('giveConsent', { consent: signed }, wednesday('21:41'));
    expect(file.shut('shareDisclosure', ngo, wednesday('21:45'))).toHaveProperty('copy-rests-on-her-consent');
    const wish = { about: 'return-home', decidedBy: 'herself', answer: 'do-it' } as const;
    expect(file.does('recordDecision', wish, wednesday('21:50')).broke).toHaveProperty(
      'decision-follows-its-information',
    );
    file.does(
      'answerBreach',
      { breach: kept.id, answer: 'reported-on' },
      at('2026-03-05', '09:00'),
      another('supervisor'),
    );
  });
});
