import { consentOf, daysFrom, momentOf, nameOf, type Person } from './people.ts';
import { place } from './place.ts';
import type { Done, Stage, Writes } from './stage.ts';

/** A deportation truck: those who become cases, and those whose screening finds nothing and who go home. */
export type Truck = {
  readonly story: string;
  readonly from: 'TH' | 'VN';
  readonly gate: string;
  readonly day: string;
  readonly victims: readonly Person[];
  readonly others: readonly Person[];
};

const questions = [
  'movement-restricted',
  'wages-withheld',
  'papers-kept',
  'threats-or-violence',
  'deceived-about-the-work',
];

function screeningOf({ exploitation, sector, child }: Person) {
  const found = exploitation.length > 0;
  return {
    answers: Object.fromEntries(
      questions.map((question, index) => [question, found && index < 3 && !(child && index === 1) ? 'yes' : 'no']),
    ),
    setting: { safeSpace: true, noSuspects: true, supportOffered: true },
    needsMet: found ? ['food'] : [],
    exploitation,
    ...(sector === undefined ? {} : { sector }),
  };
}

/** Door, five questions, five indicators; a presumed victim answers about a file and is shown the person’s way on. */
async function receive(writes: Writes, batch: string, one: Person, minute: number): Promise<string> {
  const at = momentOf(one.day, minute);
  const identity = { name: nameOf(one), age: { birth: one.birthYear } };
  const { id, version } = await writes(
    'intake',
    `/batches/${batch}/arrivals`,
    {
      sex: one.sex,
      company: one.child ? 'with-family' : 'with-other-adults',
      needs: one.exploitation.length > 0 ? ['food'] : [],
      sections: { identity },
    },
    { step: 'log', at },
  );
  const arrival = `/batches/${batch}/arrivals/${id}`;
  const screened = await writes('intake', `${arrival}/screenings`, screeningOf(one), {
    step: 'screen',
    at,
    ifMatch: version,
  });
  if (one.exploitation.length === 0) return id;
  const asked = await writes(
    'intake',
    '/consents',
    { about: { type: 'arrival', batch, arrival: id }, consent: consentOf('case-file', one) },
    { step: 'consent', at, ifMatch: screened.version },
  );
  const onward = one.child ? 'child-migrant-office' : 'case-worker';
  await writes('intake', `${arrival}/referrals`, { onward }, { step: 'refer', at, ifMatch: asked.version });
  return id;
}

function headcount(people: readonly Person[]) {
  const count = (sex: Person['sex'], child: boolean) =>
    people.filter((one) => one.sex === sex && one.child === child).length;
  return {
    men: count('male', false),
    women: count('female', false),
    boys: count('male', true),
    girls: count('female', true),
  };
}

async function openFile(writes: Writes, batch: string, arrival: string, one: Person): Promise<Done> {
  const day = daysFrom(one.day, 1);
  const opening = { from: 'arrival', batch, arrival };
  const file = await writes('case-worker', '/cases', opening, { step: 'open', at: momentOf(day, 30) });
  await place(writes, file, { role: 'case-worker', day, minutes: 300, child: one.child, grownUp: 'own-home' });
  return file;
}

type Stories = Pick<Stage, 'story'>;

/** The truck at the door, until everybody is screened and its batch is closed. One fewer was counted than declared, and that is explained. */
async function unload(stage: Stories, { story, from, gate, day, victims, others }: Truck) {
  const people = [...victims, ...others];
  const writes = stage.story(story);
  const plate = {
    from,
    gate,
    vehicle: 'truck',
    origin: 'detention-centre',
    declared: people.length + 1,
    list: 'paper-photo',
  };
  const batch = await writes('intake', '/batches', plate, { step: 'batch', at: momentOf(day, 0) });
  const arrivals: string[] = [];
  for (const [index, one] of people.entries())
    arrivals.push(await receive(stage.story(one.story), batch.id, one, 5 + 2 * index));
  const triage = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
  const counted = await writes(
    'intake',
    `/batches/${batch.id}/counts`,
    { counted: headcount(people), triage, separation: 'separated' },
    { step: 'count', at: momentOf(day, 110), ifMatch: batch.version },
  );
  const closing = { difference: 'left-at-the-gate' };
  await writes('shift-lead', `/batches/${batch.id}/closings`, closing, {
    step: 'close',
    at: momentOf(day, 120),
    ifMatch: counted.version,
  });
  return { batch: batch.id, arrivals };
}

/** From the truck at the door to everybody placed, without a handover; gives the batch and the files. */
export async function deportation(stage: Stories, truck: Truck, placed: () => void) {
  const { batch, arrivals } = await unload(stage, truck);
  const files: Done[] = [];
  for (const [index, one] of truck.victims.entries()) {
    files.push(await openFile(stage.story(one.story), batch, arrivals[index] ?? '', one));
    placed();
  }
  return { batch, files };
}
