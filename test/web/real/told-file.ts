import { answerFrom } from '../../domain/answered.ts';
import { copyOf, exceptionOf } from '../../domain/disclosed.ts';
import { answerOf, fileOf, idOf } from '../../domain/made.ts';
import { erasing } from '../../domain/proposals.ts';
import { layAnswer, layCopy } from './copies.ts';
import { layFile } from './files.ts';
import type { RealStage } from './stage.ts';

const aunt = 'An aunt lives in Long Xuyên.';
const at = '2026-06-06T03:00:00.000Z';

/** A case of which copies went out and answers came back, in which an erasure waits for a second person and a health worker has a part and a copy. */
export async function toldOfAll(stage: RealStage): Promise<string> {
  const id = idOf(70);
  const answers = [
    answerFrom({ id: idOf(71), at, sections: ['family'] }),
    answerFrom({ id: idOf(72), at, to: 'health', sections: ['medical'] }),
  ];
  const { organisation: _, ...standing } = copyOf({
    id: idOf(75),
    at,
    desk: 'health',
    to: 'health-worker',
    for: 'care',
  });
  const copies = [
    { ...standing, restsOn: { article: 'Standards 6.3(e)' as const } },
    copyOf({ id: idOf(73), at, restsOn: { consent: idOf(77) } }),
    copyOf({ id: idOf(74), at, restsOn: { exception: idOf(80) }, status: 'ended' }),
  ];
  const healthWorker = { id: idOf(75), at, by: 'case-worker-1', worker: 'health-worker-1', toldAt: at };
  const consents = [answerOf('case-file', true, { id: idOf(76) }), answerOf('ngo', true, { id: idOf(77) })];
  const more = { answers, consents, copies, healthWorker, erasures: [erasing()], exceptions: [exceptionOf()] };
  const identity = { name: { local: 'Nguyễn Thị Một' }, age: { unknown: true }, aliases: ['Một'] } as const;
  const words = { identity: { ...identity, aliases: [...identity.aliases] }, medical: { allergies: 'Penicillin' } };
  await layFile(stage, fileOf({ id, organisation: 'bmc-shelter', language: 'vi', ...more }), words);
  await layCopy(stage, { desk: 'health', country: 'KH' }, { identity: words.identity }, standing.id);
  const sent = { id: idOf(71), of: idOf(80), to: 'casework', sections: { family: { tracing: aunt } } } as const;
  await layAnswer(stage, { desk: 'partner', country: 'KH' }, sent);
  return id;
}
