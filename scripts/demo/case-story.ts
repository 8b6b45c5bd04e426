import { usualBundle } from '@homeward/domain/consent/bundle';
import type { RecipientKind } from '@homeward/domain/consent/consent';
import { interpreterOf, toldOfTheWay, weighedReturn } from '../replay/weighed-return.ts';
import { cambodianName, foreignNames } from './names.ts';
import { ownChoice } from './own-choice.ts';
import { done, happened, type Receipt, type Stage, type Thread, threadOf } from './stage.ts';

/** A person found in Cambodia: who the person is, and what was done to them. */
type Found = {
  readonly name: { readonly local?: string; readonly latin: string };
  readonly sex: 'female' | 'male';
  readonly citizenship: string;
  readonly language: string;
  readonly birth: string;
  readonly exploitation: string;
};

/** The person’s answer, spoken to whoever asked them. */
export function consentTo(to: RecipientKind, language: string) {
  return {
    to,
    for: usualBundle[to].for,
    given: true,
    sections: ['identity', 'needs'],
    how: 'spoken',
    witness: 'demo-supervisor',
    quality: 'free',
    language,
    interpreter: language !== 'km',
    textVersion: '1',
  };
}

async function openFromReport(stage: Stage, found: Found, at: object): Promise<Thread> {
  const { sex, citizenship, language, name, birth, exploitation } = found;
  const body = {
    from: 'report',
    sex,
    citizenship,
    language,
    identity: { name, age: { birth } },
    consent: consentTo('case-file', language),
    exploitation: [exploitation],
    ...at,
  };
  const receipt = await done<Receipt>(stage.as('case-worker').post<Receipt>('/cases', body));
  stage.told();
  return threadOf('/cases', receipt);
}

/** The case worker opens the file of somebody from the truck. */
export async function openFromTruck(stage: Stage, { batch, arrival }: { batch: Thread; arrival: Thread }) {
  const body = { from: 'arrival', batch: batch.id, arrival: arrival.id, ...happened(stage, 2, 13) };
  const receipt = await done<Receipt>(stage.as('case-worker').post<Receipt>('/cases', body));
  const file = threadOf('/cases', receipt);
  await file.act(stage.as('case-worker'), '/placements', { placement: 'transit-centre', ...happened(stage, 2, 15) });
  stage.told();
}

const purposes = ['forced-labour', 'domestic-work', 'begging-dangerous-labour', 'servile-marriage'] as const;

/** Cambodians found inside the country: a file each, and a place in a shelter. */
export async function casesInsideTheCountry(stage: Stage): Promise<void> {
  const people = Array.from({ length: casesOfTheStory.inside }, (_, n): Found => {
    const sex = n % 3 === 2 ? 'male' : 'female';
    const name = cambodianName(stage.random, sex);
    const birth = String(1985 + Math.floor(stage.random.next() * 18));
    return { name, sex, citizenship: 'KH', language: 'km', birth, exploitation: stage.random.from(purposes) };
  });
  const worker = stage.as('case-worker');
  await Promise.all(
    people.map(async (found, n) => {
      const at = (hour: number) => happened(stage, 1 + n, hour);
      const file = await openFromReport(stage, found, at(9));
      await file.act(worker, '/shelter-admissions', { ...ownChoice, ...at(11) });
    }),
  );
}

const languages = { VN: 'vi', TH: 'th', MY: 'ms' } as const;

const wanted: Readonly<Record<string, 'accepted' | 'declined'>> = {
  medical: 'accepted',
  psychological: 'accepted',
  'legal-aid': 'accepted',
  'vocational-training': 'declined',
  'travel-home': 'accepted',
};

/** The person was told what going home means, and asked to say at once that they want to; its danger was weighed. */
async function wantsToGoHome(stage: Stage, file: Thread, language: string): Promise<void> {
  const worker = stage.as('case-worker');
  const [toldAt, saidAt] = [happened(stage, 6, 11), happened(stage, 6, 12)];
  const told = { language, interpreter: language !== 'km', form: 'spoken', understood: true };
  await file.act(worker, '/decision-informations', { about: 'return-home', ...told, ...toldAt });
  const { preparations } = await done<{ preparations: readonly { id: string }[] }>(worker.read(file.path));
  const theirs = { decidedBy: 'herself', preparation: preparations.at(-1)?.id, askedSoonerAt: saidAt.occurredAt };
  await file.act(worker, '/decisions', { about: 'return-home', answer: 'do-it', ...theirs, ...saidAt });
  await file.act(worker, '/assessments', { ...weighedReturn, ...saidAt });
  await file.act(worker, '/explanations', { ...toldOfTheWay(language), ...saidAt });
}

/** A foreign victim in Cambodia: the person’s file, and their consent, through an interpreter, that their own country's embassy is told. */
export async function foreignVictim(stage: Stage, country: keyof typeof languages, which: 0 | 1 = 0) {
  const worker = stage.as('case-worker');
  const at = (hour: number) => happened(stage, 6, hour);
  const name = foreignNames[country][which] ?? foreignNames[country][0];
  const person = { name, birth: '1998', citizenship: country, language: languages[country] };
  const file = await openFromReport(stage, { ...person, sex: 'female', exploitation: 'forced-labour' }, at(9));
  const about = { type: 'case', case: file.id };
  await file.act(worker, '/interpreters', { ...interpreterOf(person.language, at(10).occurredAt), ...at(10) });
  await file.actAt(worker, '/consents', { about, consent: consentTo('embassy', person.language), ...at(10) });
  await wantsToGoHome(stage, file, person.language);
  return { file, sheet: { name, birthYear: person.birth, document: 'X 0000', place: 'an invented place' } };
}

/** Every service of the catalogue is answered: five were offered, the others the person did not need. */
export async function answerServices(stage: Stage, file: Thread): Promise<void> {
  const worker = stage.as('case-worker');
  const at = happened(stage, 6, 11);
  await file.act(worker, '/needs', { needs: [], wishesToTravelHome: true, ...at });
  const { unanswered } = await done<{ unanswered: readonly string[] }>(worker.read(file.path));
  for (const service of unanswered) {
    if (wanted[service]) await file.act(worker, '/offers', { service, ...at });
    await file.act(worker, '/answers', { service, outcome: wanted[service] ?? 'not-needed', ...at });
  }
}

/** How many files the story opens: inside the country, from the truck, and of foreign victims. */
export const casesOfTheStory = { inside: 5, fromTruck: 2, foreign: 4 } as const;
