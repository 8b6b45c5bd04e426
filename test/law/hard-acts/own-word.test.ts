import { describe, expect } from 'vitest';
import { hardAct } from './hard-act.ts';
import { another, answerTo, at, lifeOf } from './life.ts';

const open = at('2026-02-20', '09:00');
const inSafety = { setting: { safeSpace: true, noSuspects: true, supportOffered: true }, place: 'shelter' } as const;
const ngo = {
  to: 'ngo',
  country: 'KH',
  organisation: 'ngo-with-mou',
  for: 'referral',
  sections: ['identity'],
} as const;

describe('by the person’s own word', () => {
  hardAct('H22', () => {
    const monday = (time: string) => at('2026-03-02', time);
    const file = lifeOf({}, open);
    file.does('recordNeeds', { needs: ['doctor'], signLanguage: true }, monday('13:05'));
    expect(file.does('offerService', { service: 'medical' }, monday('13:10')).broke).toEqual({});
    expect(file.does('answerService', { service: 'medical', outcome: 'accepted' }, monday('13:12')).broke).toEqual({});
    expect(file.does('answerBasicNeed', { need: 'medical-care', answer: 'met' }, monday('13:40')).broke).toEqual({});
    // Pictures carry no yes to share, and nobody decides for whoever only speaks otherwise.
    const yes = answerTo('ngo', true, { how: 'thumbed' });
    expect(file.shut('giveConsent', { consent: yes }, monday('14:00'))).toEqual({
      'consent-needs-its-interpreter': ['interpreter-missing'],
    });
    const forThem = { about: 'referral', decidedBy: 'best-interest', answer: 'do-it' } as const;
    expect(file.does('recordDecision', forThem, monday('14:05')).broke).toHaveProperty('adult-decides-herself');
    // Two interpreters, the one by the other: from the village’s signs to signs, and from signs to speech.
    const thursday = (time: string) => at('2026-03-05', time);
    const signed = { confidentialitySignedOn: '2026-03-05' } as const;
    const helper = file.does('recordInterpreter', { kind: 'sign', ...signed }, thursday('09:50')).id;
    expect(file.does('recordInterpreter', { kind: 'sign', ...signed }, thursday('09:52')).broke).toEqual({});
    const talk = {
      ...inSafety,
      supportPerson: 'present',
      asked: ['immediate-needs', 'threats'],
      needsMet: ['doctor'],
    } as const;
    expect(file.does('recordInterview', { ...talk, interpreter: helper }, thursday('10:00')).broke).toEqual({});
    expect(file.does('giveConsent', { consent: { ...yes, interpreter: true } }, thursday('11:00')).broke).toEqual({});
    expect(file.file.age).toBe('adult');
  });

  hardAct('H23', () => {
    const monday = at('2026-03-02', '12:10');
    const file = lifeOf({}, open);
    const heard = { occurredAt: at('2026-03-01', '07:30'), lateReason: 'from-paper' } as const;
    const chief = answerTo('commune', true, { witness: 'abbot-of-the-pagoda', sections: ['needs'] });
    expect(file.does('giveConsent', { consent: chief, ...heard }, monday).broke).toEqual({});
    const pagoda = { setting: 'community', host: 'monastery', place: 'a-pagoda' } as const;
    expect(file.does('beginStay', { ...pagoda, occurredAt: at('2026-03-02', '08:00') }, monday).broke).toEqual({});
    const help = { who: 'commune-chief', help: 'reintegration' } as const;
    expect(file.does('recordCommuneHelp', help, monday).broke).toEqual({});
    expect(file.file.copies).toEqual([]);
    // Whoever asks is no witness; and one word ends the chief’s part.
    const asked = answerTo('commune', true, { witness: 'case-worker-1' });
    expect(file.shut('giveConsent', { consent: asked }, monday)).toEqual({
      'spoken-consent-has-a-witness': ['witness-is-the-asker'],
    });
    const given = file.file.consents.find(({ to }) => to === 'commune')?.id ?? '';
    file.does('withdrawConsent', { consent: given } as never, at('2026-03-03', '09:00'));
    expect(file.does('recordCommuneHelp', help, at('2026-03-03', '10:00')).broke).toEqual({
      'commune-helps-when-she-agrees': ['commune-without-her-consent'],
    });
  });

  hardAct('H28', () => {
    const wednesday = (time: string) => at('2026-03-04', time);
    const file = lifeOf({}, open);
    for (const service of ['psychological', 'medical', 'accommodation', 'follow-up'] as const)
      expect(file.does('answerService', { service, outcome: 'declined' }, wednesday('13:50')).broke).toEqual({});
    const told = { about: 'referral', language: 'km', form: 'spoken', understood: true } as const;
    const preparation = file.does('informForDecision', told, wednesday('14:00')).id;
    const now = { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation } as const;
    const sooner = { ...now, askedSoonerAt: wednesday('14:05') };
    const decision = file.does('recordDecision', sooner, wednesday('14:10'));
    expect(decision.broke).toEqual({});
    const wages = { organisation: 'legal-aid', for: 'legal', sections: ['legal'] } as const;
    file.does('giveConsent', { consent: answerTo('ngo', true, wages as never) }, wednesday('14:15'));
    const referral = { to: 'legal-aid', kind: 'ngo', services: ['legal-aid'], decision: decision.id } as const;
    const expects = ['paid-what-is-owed'] as const;
    expect(file.does('referCase', { ...referral, expects }, wednesday('14:25')).broke).toEqual({});
    const lawyer = { ...ngo, ...wages } as const;
    expect(file.does('shareDisclosure', lawyer, wednesday('14:26')).broke).toEqual({});
    expect(
      file.shut('shareDisclosure', { ...lawyer, sections: ['legal', 'identity'] }, wednesday('14:27')),
    ).toHaveProperty('copy-rests-on-her-consent');
    expect(file.shut('shareDisclosure', { ...ngo, ...wages, for: 'referral' }, wednesday('14:28'))).toHaveProperty(
      'copy-rests-on-her-consent',
    );
    expect([file.file.assessments, file.file.admissions, file.file.stays]).toEqual([[], [], []]);
    expect(file.file.status).toBe('open');
  });

  hardAct('H33', () => {
    const sunday = (time: string) => at('2026-03-01', time);
    const file = lifeOf(
      { citizenship: 'BD', language: 'bn', consent: { ...answerTo('case-file'), language: 'bn', interpreter: true } },
      open,
    );
    const cook = file.does('recordInterpreter', { kind: 'spoken', language: 'bn' }, sunday('10:15'));
    expect(cook.broke).toEqual({ 'interpreter-signs-confidentiality': ['confidentiality-not-signed'] });
    const through = { language: 'bn', interpreter: true } as const;
    const surgeon = answerTo('hospital', true, { ...through, sections: ['needs'] });
    expect(file.does('giveConsent', { consent: surgeon }, sunday('10:25')).broke).toEqual({});
    expect(file.owed(sunday('10:51'))).toContain('interpreter-is-found');
    expect(file.owed(sunday('10:51'))).toContain('breach-is-answered');
    // Nothing else rests on that interpreting.
    const about = { about: 'referral', form: 'spoken', understood: true, ...through } as const;
    expect(file.does('informForDecision', about, sunday('10:30')).broke).toHaveProperty(
      'she-is-told-and-asked-in-her-language',
    );
    expect(file.shut('giveConsent', { consent: answerTo('ngo', true, through) }, sunday('10:40'))).toEqual({
      'strange-interpreter-serves-a-doctor-alone': ['interpreter-not-bound'],
    });
    const talk = { ...inSafety, supportPerson: 'nobody-found', asked: ['threats'], interpreter: cook.id } as const;
    expect(file.does('recordInterview', talk, sunday('10:45')).broke).toEqual({
      'interpreter-is-registered': ['interpreter-not-registered'],
    });
    // Heard again through one who has signed, it counts.
    const monday = at('2026-03-02', '09:00');
    file.does('recordInterpreter', { kind: 'spoken', language: 'bn', confidentialitySignedOn: '2026-03-02' }, monday);
    expect(file.does('giveConsent', { consent: answerTo('ngo', true, through) }, monday).broke).toEqual({});
  });

  hardAct('H38', () => {
    const day = (time: string) => at('2026-03-03', time);
    const file = lifeOf({}, open);
    const request = file.does('askForRecords', { records: ['medical', 'case'], language: 'km' }, open).id;
    const reading = { request, language: 'km', supportOnStandby: true, explained: true, supporter: true } as const;
    const stopped = file.does('answerRecordsRequest', { ...reading, outcome: 'explained', hurt: true }, day('16:20'));
    expect(stopped.broke).toEqual({});
    expect(file.owed(day('16:25'))).toContain('urgent-support-follows-reading');
    expect(file.does('giveUrgentSupport', { request }, day('16:30')).broke).toEqual({});
    expect(file.owed(day('17:00'))).not.toContain('urgent-support-follows-reading');
    expect(file.does('askForCorrection', { about: 'testimony', language: 'km' }, day('17:00')).broke).toEqual({});
    const thursday = at('2026-03-05', '10:00');
    const again = file.does('askForRecords', { records: ['case'], language: 'km' }, thursday).id;
    const withheld = { ...reading, request: again, outcome: 'withheld' } as const;
    expect(file.shut('answerRecordsRequest', withheld, thursday, another('case-worker'))).toHaveProperty(
      'records-are-hers-to-see',
    );
    const goesOn = { ...reading, request: again, outcome: 'shown' } as const;
    expect(file.does('answerRecordsRequest', goesOn, thursday).broke).toEqual({});
  });
});
