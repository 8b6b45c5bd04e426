import { uuidv7 } from 'uuidv7';
import type { Acting } from '../../scripts/demo/acting.ts';
import { interpreterOf, toldOfTheWay, weighedReturn } from '../../scripts/replay/weighed-return.ts';
import { done } from './tale.ts';

/** What the person was told of going home, some days before it was written down. */
export function toldOfReturn(language = 'km') {
  const told = { language, interpreter: language !== 'km', form: 'spoken', understood: true };
  return { about: 'return-home', occurredAt: '2026-02-20T03:00:00.000Z', lateReason: 'from-paper', ...told };
}

/** Their own yes to it, sooner than they had to say it because they asked to. */
export function yesToReturn(preparation: string | undefined) {
  const sooner = { askedSoonerAt: '2026-02-21T03:00:00.000Z', lateReason: 'from-paper' };
  return { about: 'return-home', decidedBy: 'herself', answer: 'do-it', preparation, ...sooner };
}

/** Somebody bound to confidentiality interprets for the person from then on, in their file; gives its version then. */
export async function throughInterpreter(as: (role: string) => Acting, file: string, language: string) {
  const worker = as('case-worker');
  const { version: ifMatch } = await done(worker.read(`/cases/${file}`));
  const said = interpreterOf(language, '2026-02-01');
  return (await done(worker.post(`/cases/${file}/interpreters`, said, { ifMatch }))).version;
}

/** The danger of going home was weighed, and the person’s own yes to it stands in their file. */
export async function wantsToGoHome(as: (role: string) => Acting, file: string, language: string): Promise<void> {
  const worker = as('case-worker');
  const key = uuidv7();
  const { version: ifMatch } = await done(worker.read(`/cases/${file}`));
  const told = toldOfReturn(language);
  const informed = await done(worker.post(`/cases/${file}/decision-informations`, told, { ifMatch, key }));
  const decided = await done(worker.post(`/cases/${file}/decisions`, yesToReturn(key), { ifMatch: informed.version }));
  let { version } = decided;
  for (const [path, said] of [
    ['assessments', weighedReturn],
    ['explanations', toldOfTheWay(language)],
  ] as const)
    ({ version } = await done(worker.post(`/cases/${file}/${path}`, said, { ifMatch: version })));
}
