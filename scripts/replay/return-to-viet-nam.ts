import { formalReturn } from './formal-return.ts';
import { reported } from './inside-cambodia.ts';
import { consentOf, daysFrom, momentOf, nameOf, type Person } from './people.ts';
import type { Stage, Writes } from './stage.ts';

/** Every service she may have, offered and answered like anybody's (Policy VI.b). */
async function serve(stage: Stage, writes: Writes, file: string, from: number, at: string): Promise<void> {
  const { unanswered } = await stage.read<{ readonly unanswered: readonly string[] }>('case-worker', `/cases/${file}`);
  let version = from;
  for (const service of unanswered) {
    const offer = await writes(
      'case-worker',
      `/cases/${file}/offers`,
      { service },
      { step: `offer ${service}`, at, ifMatch: version },
    );
    const answer = { service, outcome: service === 'spiritual' ? 'declined' : 'accepted' };
    const answered = await writes('case-worker', `/cases/${file}/answers`, answer, {
      step: `answer ${service}`,
      at,
      ifMatch: offer.version,
    });
    version = answered.version;
  }
}

/** A Vietnamese woman found in Cambodia goes home: served first, then handed over with both sides' word. */
export async function returnToVietNam(stage: Stage, one: Person, gate: string): Promise<void> {
  const writes = stage.story(one.story);
  const at = momentOf(daysFrom(one.day, -11), 60);
  const file = await reported(writes, one, { citizenship: 'VN', language: 'vi' });
  let { version } = file;
  for (const to of ['counterpart', 'embassy'] as const) {
    const said = { about: { type: 'case', case: file.id }, consent: consentOf(to, one, 'vi') };
    ({ version } = await writes('case-worker', '/consents', said, { step: `consent ${to}`, at, ifMatch: version }));
  }
  const needs = await writes(
    'case-worker',
    `/cases/${file.id}/needs`,
    { needs: ['counsellor'], wishesToTravelHome: true },
    {
      step: 'needs',
      at,
      ifMatch: version,
    },
  );
  await serve(stage, writes, file.id, needs.version, at);
  const proposal = {
    direction: 'outbound',
    case: file.id,
    to: 'VN',
    circumstances: ['no-common-language', 'consented', 'irregular-stay-or-exit'],
    tell: ['counterpart', 'embassy'],
    sheet: { name: nameOf(one), birthYear: one.birthYear, place: 'An Giang' },
  };
  const proposed = await writes('case-worker', '/handovers', proposal, {
    step: 'propose',
    at: momentOf(daysFrom(one.day, -10), 0),
  });
  await formalReturn(stage, writes, proposed, one.day, {
    gate,
    mode: 'land',
    who: { sender: 'case-worker', receiver: 'counterpart-vn', atTheGate: 'counterpart-vn', mission: 'embassy-vn' },
    schedules: 'counterpart-vn',
    placement: 'family',
  });
}
