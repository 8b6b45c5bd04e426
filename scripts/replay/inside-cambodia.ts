import { consentOf, daysFrom, momentOf, nameOf, type Person } from './people.ts';
import type { Done, Stage, Writes } from './stage.ts';

/** A file opened from a report inside Cambodia. */
export async function reported(
  writes: Writes,
  one: Person,
  from: { readonly citizenship: string; readonly language: string },
) {
  const { sex, birthYear, exploitation } = one;
  const report = {
    from: 'report',
    sex,
    ...from,
    identity: { name: nameOf(one), age: { birth: birthYear } },
    consent: consentOf('case-file', one, from.language),
    exploitation,
  };
  return writes('case-worker', '/cases', report, { step: 'open', at: momentOf(daysFrom(one.day, -11), 0) });
}

/** What the person is told of a referral, and decides on it after the time to reflect; gives the decision's id and the version then. */
async function decided(writes: Writes, one: Person, file: Done): Promise<Done> {
  const [toldOn, decidedOn] = [daysFrom(one.day, -10), daysFrom(one.day, -6)];
  const told = { about: 'referral', language: 'km', form: 'spoken', understood: true };
  const prepared = await writes('case-worker', `/cases/${file.id}/decision-informations`, told, {
    step: 'tell',
    at: momentOf(toldOn, 0),
    ifMatch: file.version,
  });
  const decision = {
    about: 'referral',
    answer: 'do-it',
    ...(one.child ? { decidedBy: 'best-interest', opinion: 'followed' } : { decidedBy: 'herself' }),
    preparation: prepared.key,
  };
  // The time to reflect counts from the day on the paper once a second person has seen it.
  const seen = { step: 'see the paper', at: momentOf(decidedOn, 0), ifMatch: prepared.version };
  const vouched = await writes(
    'supervisor',
    `/cases/${file.id}/vouchings`,
    { entry: prepared.key, paper: 'form' },
    seen,
  );
  const at = { step: 'decide', at: momentOf(decidedOn, 0), ifMatch: vouched.version };
  return writes('case-worker', `/cases/${file.id}/decisions`, decision, at);
}

/** Rescued inside Cambodia and referred to a partner organisation on a day: no border is crossed. Gives the person’s file, and what was said. */
export async function domesticReferral(stage: Stage, one: Person, partner: string, on = daysFrom(one.day, -6)) {
  const writes = stage.story(one.story);
  const file = await reported(writes, one, { citizenship: 'KH', language: 'km' });
  const said = { about: { type: 'case', case: file.id }, consent: consentOf('shelter', one) };
  const consented = await writes('case-worker', '/consents', said, {
    step: 'consent shelter',
    at: momentOf(daysFrom(one.day, -10), 0),
    ifMatch: file.version,
  });
  const { version, key: decision } = await decided(writes, one, { ...file, version: consented.version });
  const referral = {
    to: partner,
    kind: 'shelter',
    services: ['accommodation', 'medical', 'vocational-training'],
    expects: ['safe-place', 'treated', 'with-a-skill'],
    decision,
  };
  const referred = await writes('case-worker', `/cases/${file.id}/referrals`, referral, {
    step: 'refer',
    at: momentOf(on, 5),
    ifMatch: version,
  });
  return { file: referred, said: referral };
}
