import { consentOf, daysFrom, momentOf, nameOf, type Person } from './people.ts';
import type { Stage, Writes } from './stage.ts';

/** A file opened from a report inside Cambodia. */
export async function reported(
  writes: Writes,
  one: Person,
  from: { readonly citizenship: string; readonly language: string },
) {
  const { sex, birthYear, exploitation, child } = one;
  const report = {
    from: 'report',
    sex,
    ...from,
    identity: { name: nameOf(one), age: { birth: birthYear } },
    consent: consentOf('case-file', { child }, from.language),
    exploitation,
  };
  return writes('case-worker', '/cases', report, { step: 'open', at: momentOf(daysFrom(one.day, -11), 0) });
}

/** Rescued inside Cambodia and referred to a partner organisation: no border is crossed. */
export async function domesticReferral(stage: Stage, one: Person, partner: string): Promise<void> {
  const writes = stage.story(one.story);
  const file = await reported(writes, one, { citizenship: 'KH', language: 'km' });
  const at = momentOf(daysFrom(one.day, -10), 0);
  const said = { about: { type: 'case', case: file.id }, consent: consentOf('ngo', one) };
  const { version } = await writes('case-worker', '/consents', said, {
    step: 'consent ngo',
    at,
    ifMatch: file.version,
  });
  const referral = {
    to: partner,
    services: ['accommodation', 'medical', 'vocational-training'],
    decidedBy: one.child ? 'best-interest' : 'herself',
    toldHer: true,
  };
  await writes('case-worker', `/cases/${file.id}/referrals`, referral, { step: 'refer', at, ifMatch: version });
}
