import { reported } from './inside-cambodia.ts';
import { consentOf, daysFrom, momentOf, type Person } from './people.ts';
import type { Reading, Writes } from './stage.ts';
import { interpreterOf, toldOfTheWay, weighedReturn } from './weighed-return.ts';

/** Every service the person may have, offered and answered like anybody's (Policy VI.b). */
async function serve(stage: Reading, writes: Writes, file: string, from: number, at: string): Promise<void> {
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

/** Through an interpreter the person agrees that their own country's unit and embassy are told, each on a consent of its own: its id is the act's key. */
async function consented(
  writes: Writes,
  one: Person,
  file: { readonly id: string; readonly version: number },
  language: string,
) {
  const at = momentOf(daysFrom(one.day, -11), 60);
  const about = { type: 'case', case: file.id };
  const tell = (to: 'counterpart' | 'embassy', ifMatch: number) =>
    writes(
      'case-worker',
      '/consents',
      { about, consent: consentOf(to, one, language) },
      { step: `consent ${to}`, at, ifMatch },
    );
  const register = { step: 'register the interpreter', at, ifMatch: file.version };
  const through = await writes('case-worker', `/cases/${file.id}/interpreters`, interpreterOf(language, at), register);
  const counterpart = await tell('counterpart', through.version);
  const embassy = await tell('embassy', counterpart.version);
  return { version: embassy.version, consents: { counterpart: counterpart.key, embassy: embassy.key } };
}

type File = { readonly preparations: readonly { readonly id: string; readonly at: string }[] };

/** The person is told what going home means, and asks to say at once that they want to; its danger is weighed. Gives the version of the file then. */
async function wantsToGoHome(
  { read }: Reading,
  writes: Writes,
  one: Person,
  { id, version: ifMatch }: { readonly id: string; readonly version: number },
  language: string,
): Promise<number> {
  const [toldAt, saidAt] = [momentOf(daysFrom(one.day, -11), 61), momentOf(daysFrom(one.day, -11), 62)];
  const told = { about: 'return-home', language, interpreter: language !== 'km', form: 'spoken', understood: true };
  const tell = { step: 'tell of the return', at: toldAt, ifMatch };
  const informed = await writes('case-worker', `/cases/${id}/decision-informations`, told, tell);
  const { preparations } = await read<File>('case-worker', `/cases/${id}`);
  const theirs = one.child
    ? { decidedBy: 'best-interest', opinion: 'followed' }
    : { decidedBy: 'herself', askedSoonerAt: preparations.find((prepared) => prepared.id === informed.key)?.at };
  const said = { about: 'return-home', answer: 'do-it', preparation: informed.key, ...theirs };
  const decide = { step: 'decide on the return', at: saidAt, ifMatch: informed.version };
  const decided = await writes('case-worker', `/cases/${id}/decisions`, said, decide);
  const assent = one.child ? { assent: 'best-interest' } : {};
  const weigh = { step: 'weigh the return', at: saidAt, ifMatch: decided.version };
  const weighed = await writes('case-worker', `/cases/${id}/assessments`, { ...weighedReturn, ...assent }, weigh);
  const explain = { step: 'tell of the way', at: saidAt, ifMatch: weighed.version };
  return (await writes('case-worker', `/cases/${id}/explanations`, toldOfTheWay(language), explain)).version;
}

/** A foreign victim found in Cambodia, until the person may go home: their file, who is told of them, and every service answered. */
export async function servedFile(
  stage: Reading,
  writes: Writes,
  one: Person,
  { citizenship, language }: { readonly citizenship: string; readonly language: string },
) {
  const file = await reported(writes, one, { citizenship, language });
  const { version: agreed, consents } = await consented(writes, one, file, language);
  const at = momentOf(daysFrom(one.day, -11), 60);
  const said = { needs: ['counsellor'], wishesToTravelHome: true };
  const needs = await writes('case-worker', `/cases/${file.id}/needs`, said, { step: 'needs', at, ifMatch: agreed });
  const version = await wantsToGoHome(stage, writes, one, { id: file.id, version: needs.version }, language);
  await serve(stage, writes, file.id, version, at);
  return { id: file.id, consents };
}
