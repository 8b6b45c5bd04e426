import { describe, expect } from 'vitest';
import { allReached, endsUnprepared, nothingReached } from './ending.ts';
import { hardAct } from './hard-act.ts';
import { another, answerTo, at, lifeOf } from './life.ts';

const open = at('2026-02-20', '09:00');
const listed = {
  occasion: 'intake',
  items: [{ what: 'papers', count: 1, pictured: true }],
  countedWith: 'herself',
  receipt: 'signed',
} as const;

describe('leaving, ending and going on', () => {
  hardAct('H07', () => {
    const tuesday = (time: string) => at('2026-03-03', time);
    const file = lifeOf({ citizenship: 'KE' }, open);
    const list = file.does('listBelongings', listed, open).id;
    const leaves = { from: 'shelter', to: 'not-said', adviceGiven: true } as const;
    expect(file.does('recordLeaving', leaves, tuesday('08:25')).broke).toEqual({});
    const back = { list, items: [{ what: 'papers', count: 1 }], receipt: 'signed' } as const;
    expect(file.does('returnBelongings', back, tuesday('08:25')).broke).toEqual({});
    const ends = (consultation: string, learning: string) =>
      ({ reason: 'not-a-victim', ...nothingReached, consultation, learning }) as const;
    const learning = endsUnprepared(file, tuesday('14:30'), ['herself', 'family', 'community']);
    const said = file.does('consultOnClosing', { wish: 'go-on', with: 'herself' }, tuesday('08:20')).id;
    const stages = { recruitment: 'no', transportation: 'no', exploitation: 'no' } as const;
    const found = {
      status: 'not-a-victim',
      by: 'social-affairs',
      kind: 'social-affairs',
      evidence: 'document',
      stages,
    } as const;
    const asked = file.does('recordDetermination', found, tuesday('14:00')).id;
    // Neither the first officer's word, nor a second one of the same house.
    expect(file.shut('closeCase', ends(said, learning), tuesday('15:00'))).toHaveProperty(
      'closing-as-no-victim-rests-on-evidence',
    );
    expect(file.shut('approve', { proposal: asked, answer: 'approved' }, tuesday('15:10'), 'supervisor')).toMatchObject(
      {
        'not-a-victim-needs-a-second-person': ['own-organisation'],
      },
    );
    expect(file.file.determinations.map(({ status }) => status)).toEqual(['presumed']);
    file.does('approve', { proposal: asked, answer: 'approved' }, tuesday('16:10'), 'second-approver');
    file.does('closeCase', ends(said, learning), tuesday('16:30'));
    expect(file.file.status).toBe('closed');
    expect(file.file.determinations.map(({ status }) => status)).toEqual(['presumed', 'not-a-victim']);
  });

  hardAct('H08', () => {
    const early = (time: string) => at('2026-03-03', time);
    const file = lifeOf({}, at('2026-03-01', '09:00'));
    const list = file.does('listBelongings', listed, at('2026-03-01', '09:10')).id;
    const before = file.file.consents;
    const leaves = { from: 'transit-centre', to: 'work', adviceGiven: true, informed: ['nobody-yet'] } as const;
    expect(file.does('recordLeaving', leaves, early('04:50')).broke).toEqual({});
    const back = { list, items: [{ what: 'papers', count: 1 }], receipt: 'she-declined' } as const;
    expect(file.does('returnBelongings', back, early('04:50')).broke).toEqual({});
    expect(file.does('giveServiceCard', { language: 'km', covers: ['medical'] }, early('04:51')).broke).toEqual({});
    const { status, consents, missing, breaches } = file.file;
    expect([status, consents, missing, breaches]).toEqual(['open', before, [], []]);
    expect(file.owed(early('04:52'))).not.toContain('missing-person-is-looked-for');
    const ends = { reason: 'her-decision', ...nothingReached } as const;
    expect(file.shut('closeCase', ends, early('05:00'))).toMatchObject({
      'care-ends-with-recovery-or-her-decision': ['not-her-decision'],
    });
    expect(file.does('offerService', { service: 'medical' }, early('09:00')).broke).toEqual({});
  });

  hardAct('H12', () => {
    const friday = (time: string) => at('2026-03-06', time);
    const file = lifeOf({ consent: answerTo('case-file') }, open);
    const list = file.does('listBelongings', listed, open).id;
    file.does('briefOnRights', { phase: 'reception', language: 'km', form: 'spoken', understood: true }, open);
    const agreed = file.file.consents;
    expect(file.does('recordDeath', { on: '2026-03-06', evidence: 'hospital' }, friday('09:00')).broke).toEqual({});
    const learning = endsUnprepared(file, friday('09:05'), ['family', 'community']);
    file.does('closeCase', { reason: 'died', ...nothingReached, learning }, friday('09:10'));
    expect(file.owed(friday('09:11'))).toEqual(['belongings-go-with-her', 'retention-is-over']);
    const back = { list, items: [{ what: 'papers', count: 1 }], receipt: 'signed' } as const;
    expect(file.does('returnBelongings', back, friday('15:00')).broke).toEqual({});
    expect(file.owed(friday('15:01'))).toEqual(['retention-is-over']);
    expect(file.file.closures).toMatchObject([{ reason: 'died', outcome: 'unsuccessful' }]);
    expect(file.file.consents).toEqual(agreed);
    const ngo = {
      to: 'ngo',
      country: 'KH',
      organisation: 'ngo-with-mou',
      for: 'referral',
      sections: ['identity'],
    } as const;
    expect(file.shut('shareDisclosure', ngo, friday('16:00'))).toHaveProperty('stays-in-its-state');
  });

  hardAct('H29', () => {
    const monday = (time: string) => at('2026-03-02', time);
    const file = lifeOf(
      {
        citizenship: 'KE',
        language: 'en',
        doNotContactEmbassy: true,
        consent: { ...answerTo('case-file'), language: 'en', interpreter: true },
      },
      open,
    );
    const stay = { about: 'return-home', decidedBy: 'herself', answer: 'leave-it', possible: true } as const;
    file.does('recordInterpreter', { kind: 'spoken', language: 'en', confidentialitySignedOn: '2026-01-05' }, open);
    const telling = {
      about: 'return-home',
      language: 'en',
      form: 'spoken',
      interpreter: true,
      understood: true,
    } as const;
    const preparation = file.does('informForDecision', telling, monday('09:30')).id;
    expect(file.does('recordDecision', { ...stay, preparation }, monday('09:50')).broke).toEqual({});
    expect(file.owed(monday('09:51'))).not.toContain('return-is-prompt');
    for (const service of ['medical', 'legal-aid', 'accommodation', 'vocational-training'] as const)
      expect(file.does('offerService', { service }, monday('10:00')).broke).toEqual({});
    const need = file.does('askForLegalAid', { for: 'papers' }, monday('10:05')).id;
    expect(file.does('arrangeLegalAid', { need, provider: 'legal-aid' }, monday('10:30')).broke).toEqual({});
    const embassy = {
      to: 'embassy',
      country: 'TH',
      organisation: 'embassy-of-th',
      for: 'return',
      sections: ['identity'],
    } as const;
    expect(file.shut('shareDisclosure', embassy, monday('11:00'))).toHaveProperty(
      'embassy-is-told-nothing-against-her-will',
    );
    const sent = { humane: [], wentBack: { country: 'ZZ', how: 'other' } } as const;
    expect(file.does('recordJourneyHome', sent, monday('12:00')).broke).toEqual({
      'nobody-returns-against-their-no': ['said-no-to-return'],
    });
  });

  hardAct('H35', () => {
    const may = at('2027-05-04', '16:40');
    const file = lifeOf({}, at('2026-04-01', '09:00'));
    for (const who of ['herself', 'family', 'community'] as const)
      file.does('prepareClosing', { who, result: 'prepared', unexpected: true }, may);
    const [toldAt, visitedAt] = [at('2027-05-01', '09:00'), at('2027-05-04', '09:00')];
    file.does('recordVisit', { kind: 'agreed', found: 'safe', toldAt, visitedAt, occurredAt: visitedAt }, may);
    const consultation = file.does('consultOnClosing', { wish: 'go-on', with: 'herself' }, may).id;
    const ends = { reason: 'recovered', ...allReached, consultation } as const;
    expect(file.shut('closeCase', ends, may)).toEqual({
      'care-ends-with-recovery-or-her-decision': ['she-wishes-to-go-on'],
    });
    expect(file.shut('closeCase', ends, may, 'central-unit')).toHaveProperty('care-ends-with-recovery-or-her-decision');
    expect(file.does('offerService', { service: 'psychological' }, may).broke).toEqual({});
    const alone = { visits: 1, agreedWith: 'herself', change: 'her-wish' } as const;
    expect(file.does('planFollowUp', alone, may).broke).toEqual({});
    // Asked again in autumn, the person chooses.
    const autumn = at('2027-10-01', '10:00');
    const again = file.does('consultOnClosing', { wish: 'close', with: 'herself' }, autumn).id;
    file.does('closeCase', { ...ends, consultation: again }, autumn);
    expect(file.file.status).toBe('closed');
  });

  hardAct('H36', () => {
    const tried = [
      ['2027-01-12', 'call', 'case-worker'],
      ['2027-02-02', 'call', another('case-worker')],
      ['2027-02-20', 'visit', 'central-unit'],
      ['2027-03-15', 'family', 'case-worker'],
      ['2027-04-10', 'provider', another('case-worker')],
      ['2027-05-05', 'call', 'case-worker'],
    ] as const;
    const attempt = (channel: (typeof tried)[number][1]) => ({ channel, answer: 'no-answer' }) as const;
    const ends = (learning: string) => ({ reason: 'unreachable', ...nothingReached, learning }) as const;
    const june = at('2027-06-03', '09:00');

    const sought = lifeOf({}, at('2026-11-03', '09:00'));
    for (const [day, channel, by] of tried) sought.does('recordContactAttempt', attempt(channel), at(day, '10:00'), by);
    sought.does('closeCase', ends(endsUnprepared(sought, june, ['family', 'community'])), june);
    expect(sought.file.closures).toMatchObject([{ reason: 'unreachable', outcome: 'unsuccessful' }]);
    sought.does('reopenCase', { reason: 'contact-regained' }, at('2029-03-05', '10:00'));
    expect(sought.file.status).toBe('open');

    const typed = lifeOf({}, at('2026-11-03', '09:00'));
    for (const [day, channel] of tried) {
      const late = { occurredAt: at(day, '10:00'), lateReason: 'from-paper' } as const;
      typed.does('recordContactAttempt', { ...attempt(channel), ...late }, june);
    }
    const learning = endsUnprepared(typed, june, ['family', 'community']);
    expect(typed.shut('closeCase', ends(learning), june)).toEqual({ 'unreachable-means-sought': ['too-few-attempts'] });
  });
});
