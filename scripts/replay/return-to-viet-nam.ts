import { formalReturn } from './formal-return.ts';
import { daysFrom, momentOf, nameOf, type Person } from './people.ts';
import { servedFile } from './served-file.ts';
import type { Stage } from './stage.ts';

/** A Vietnamese woman found in Cambodia goes home: served first, then handed over with both sides' word. */
export async function returnToVietNam(stage: Stage, one: Person, gate: string): Promise<void> {
  const writes = stage.story(one.story);
  const file = await servedFile(stage, writes, one, { citizenship: 'VN', language: 'vi' });
  const proposal = {
    direction: 'outbound',
    case: file.id,
    to: 'VN',
    circumstances: ['no-common-language', 'consented', 'irregular-stay-or-exit'],
    tell: ['counterpart', 'embassy'],
    sheet: { name: nameOf(one), birthYear: one.birthYear, document: 'X 0000', place: 'An Giang' },
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
