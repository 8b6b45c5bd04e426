import { formalReturn } from './formal-return.ts';
import { consentOf, daysFrom, momentOf, nameOf, type Person } from './people.ts';
import { place } from './place.ts';
import type { Stage, Writes } from './stage.ts';

function circumstancesOf({ story }: Person): readonly string[] {
  const kinds = [
    ['escorted', 'irregular-stay-or-exit'],
    ['returning-to-family', 'consented'],
    ['escorted', 'any-proceeding', 'claim-open'],
    ['escorted', 'person-agrees', 'fines-open'],
  ];
  return kinds[Number(story.slice(-1)) % kinds.length] ?? [];
}

/** Home to Cambodia out of another country's hands: a formal handover, then a file, then a place to live. */
export async function homecoming(stage: Stage, one: Person, from: 'TH' | 'VN' | 'MY', gate: string): Promise<void> {
  const writes = stage.story(one.story);
  const air = from === 'MY';
  const sender = `counterpart-${from.toLowerCase()}`;
  const proposal = {
    direction: 'inbound',
    sex: one.sex,
    age: one.child ? 'child' : 'adult',
    circumstances: circumstancesOf(one),
    sheet: { name: nameOf(one), birthYear: one.birthYear, document: 'X 0000' },
  };
  const at = momentOf(daysFrom(one.day, -10), 0);
  const proposed = await writes(sender, '/handovers', proposal, { step: 'propose', at });
  const { id: handover } = await formalReturn(stage, writes, proposed, one.day, {
    gate,
    mode: air ? 'air' : 'land',
    who: { sender, receiver: 'central-unit', atTheGate: air ? 'central-unit' : 'shift-lead', mission: 'consul-kh' },
    schedules: 'central-unit',
    placement: 'transit-centre',
  });
  await fileAndPlace(writes, one, handover);
}

/** The file of somebody who came home by a handover, and where the person lives then. */
export async function fileAndPlace(writes: Writes, one: Person, handover: string): Promise<void> {
  const { exploitation, sector } = one;
  const day = daysFrom(one.day, 1);
  const opening = {
    from: 'handover',
    handover,
    consent: consentOf('case-file', one),
    exploitation,
    ...(sector === undefined ? {} : { sector }),
  };
  const file = await writes('central-unit', '/cases', opening, { step: 'open', at: momentOf(day, 0) });
  await place(writes, file, { role: 'central-unit', day, minutes: 240, child: one.child, grownUp: 'shelter' });
}
