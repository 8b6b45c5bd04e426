import type { ParityRow } from '@homeward/domain/report/parity/row';

/** A year that is over, whenever the tests run. */
export const lastYear = new Date().getFullYear() - 1;

/** What one month of Thailand's corridors counted. */
export const march = {
  'returned.TH-KH.all': 105,
  'returned.TH-KH.channel.formal': 90,
  'returned.TH-KH.channel.deportation': 15,
  'returned.TH-KH.sex.female': 80,
  'returned.TH-KH.sex.male': 25,
  'returned.TH-KH.age.12-17': 60,
  'returned.TH-KH.age.25+': 45,
  'returned.TH-KH.purpose.forced-labour': 98,
  'returned.TH-KH.purpose.prostitution': 7,
  'handover.TH-KH.postponed': 3,
  'handover.TH-KH.postponed.gate-closed': 3,
  'time.TH-KH.intake-to-tracing.5': 30,
  'time.TH-KH.intake-to-tracing.8': 12,
  'time.TH-KH.detention.3': 4,
  'checklist.TH-KH.signed': 40,
  'checklist.TH-KH.complete': 31,
  'checklist.TH-KH.missing.C07': 9,
  'service.TH-KH.offered': 300,
  'service.TH-KH.accepted': 240,
  'follow-up.TH-KH.1.safe': 20,
  'follow-up.TH-KH.3.lost-contact': 2,
  'claim.TH-KH.open': 5,
  'border.batches': 12,
  'border.arrived': 430,
  'border.presumed': 31,
  A1: 105,
  A2: 7,
};

/** The same with what a published report tells beside it. */
export const byAgeToo = {
  ...march,
  'returned.TH-KH.sex-age.female.under-18': 45,
  'returned.TH-KH.sex-age.female.18-and-over': 35,
  'returned.TH-KH.sex-age.male.under-18': 15,
  'returned.TH-KH.sex-age.male.18-and-over': 10,
  // The fifteen who were deported were boys.
  'formal.returned.TH-KH.sex.female': 80,
  'formal.returned.TH-KH.sex.male': 10,
  'formal.returned.TH-KH.age.12-17': 45,
  'formal.returned.TH-KH.age.25+': 45,
  'formal.returned.TH-KH.sex-age.female.under-18': 45,
  'formal.returned.TH-KH.sex-age.female.18-and-over': 35,
  'formal.returned.TH-KH.sex-age.male.18-and-over': 10,
  'formal.returned.TH-KH.purpose.forced-labour': 83,
  'formal.returned.TH-KH.purpose.prostitution': 7,
  'formal.A1': 90,
  'formal.A2': 7,
};

/** What one month counted of help inside Cambodia. */
export const insideTheCountry = {
  'referred.KH-KH.all': 24,
  'referred.KH-KH.channel.domestic': 24,
  'referred.KH-KH.sex.female': 18,
  'referred.KH-KH.sex.male': 6,
  'referred.KH-KH.age.12-17': 9,
  'referred.KH-KH.age.25+': 15,
  'referred.KH-KH.purpose.forced-labour': 24,
  'service.KH-KH.offered': 60,
  'service.KH-KH.accepted': 51,
};

/** What closings taught that did not succeed. */
export const learnt = {
  'learnt.unreachable.unsuccessful': 14,
  'learnt.unreachable.follow-up': 8,
  'learnt.unreachable.safety': 2,
  'learnt.unreachable.service-too-late': 12,
  'learnt.uncooperative.unsuccessful': 3,
};

/** Two centres of a quarter: at one of them foreign persons wait longer for counselling. */
export function equalServices(quarter: string) {
  const person = (organisation: string, foreign: boolean, hours: number): ParityRow => ({
    quarter,
    organisation,
    foreign,
    services: { psychological: { hours, outcome: 'accepted' }, medical: { hours: 3, outcome: 'accepted' } },
  });
  const people = Array.from({ length: 12 }, (_, index) => [
    person('demo-shelter', true, 50 + index),
    person('demo-shelter', false, 2 + index),
    person('another-shelter', index < 3, 5 + index),
  ]).flat();
  const tried = [{ organisation: 'demo-shelter' }];
  const often = Array.from({ length: 7 }, () => ({ organisation: 'third-shelter' }));
  const referral = (foreign: boolean, declined: boolean) => ({ organisation: 'demo-shelter', foreign, declined });
  const answered = Array.from({ length: 15 }, () => [referral(true, true), referral(false, false)]);
  const few = [{ organisation: 'another-shelter', foreign: true, declined: true }];
  return { people, incidents: [...tried, ...often], answers: [...answered.flat(), ...few] };
}
