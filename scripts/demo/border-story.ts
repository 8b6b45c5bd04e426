import { cambodianName } from './names.ts';
import { done, happened, type Receipt, type Stage, type Thread, threadOf } from './stage.ts';

type Person = {
  readonly sex: 'female' | 'male';
  readonly child: boolean;
  readonly name: ReturnType<typeof cambodianName>;
  readonly birth: string;
};
type When = { readonly daysAgo: number; readonly hour: number };

/** What an officer's screening found: nothing, or what the person was made to do. */
type Found = 'nothing' | 'forced-labour' | 'domestic-work';
type Logged = { readonly arrival: Thread; readonly person: Person };

const setting = { safeSpace: true, noSuspects: true, supportOffered: true };

/**
 * People of one truck: two of five women, every fifth a boy with a family. Drawn before anything is sent, so the lots
 * fall the same each time.
 */
function passengers({ random }: Stage, count: number): readonly Person[] {
  return Array.from({ length: count }, (_, n) => {
    const sex = n % 5 < 2 ? 'female' : 'male';
    const child = n % 5 === 4;
    const birth = String((child ? 2012 : 1982) + Math.floor(random.next() * (child ? 4 : 20)));
    return { sex, child, birth, name: cambodianName(random, sex) };
  });
}

function countOf(people: readonly Person[]) {
  const heads = (sex: string, child: boolean) => people.filter((one) => one.sex === sex && one.child === child).length;
  return {
    men: heads('male', false),
    women: heads('female', false),
    boys: heads('male', true),
    girls: heads('female', true),
  };
}

/** One truck from Thailand at the door of Poipet, its heads counted and its people logged. */
async function truckOf(stage: Stage, count: number, { daysAgo, hour }: When) {
  const officer = stage.as('intake');
  const people = passengers(stage, count);
  const at = (minutes: number) => happened(stage, daysAgo, hour + minutes / 60);
  const plate = { from: 'TH', gate: 'poipet', vehicle: 'truck', origin: 'detention-centre', list: 'paper-photo' };
  const receipt = await done<Receipt>(officer.post<Receipt>('/batches', { ...plate, declared: count, ...at(0) }));
  const batch = threadOf('/batches', receipt);
  const triage = { injured: 0, pregnant: 0, sick: 1, childrenAlone: 0, infants: 0 };
  const [, ...logged] = await Promise.all([
    batch.act(officer, '/counts', { counted: countOf(people), triage, separation: 'separated', ...at(5) }),
    ...people.map((person, n) => log(stage, batch, person, at(10 + n))),
  ]);
  return { batch, logged, at };
}

async function log(stage: Stage, batch: Thread, person: Person, at: object): Promise<Logged> {
  const { sex, child, name, birth } = person;
  const body = {
    sex,
    company: child ? 'with-family' : 'alone',
    sections: { identity: { name, age: { birth } } },
    ...at,
  };
  const receipt = await done<Receipt>(stage.as('intake').post<Receipt>(`${batch.path}/arrivals`, body));
  stage.told();
  return { arrival: threadOf(`${batch.path}/arrivals`, receipt), person };
}

/** Screens one person; whoever was made to work is asked whether a file may be opened, and agrees. */
async function screen(stage: Stage, batch: Thread, { arrival, person }: Logged, found: Found, at: object) {
  const officer = stage.as('intake');
  const yes = found !== 'nothing';
  const answers = {
    'movement-restricted': yes ? 'yes' : 'no',
    'wages-withheld': yes ? 'yes' : 'no',
    'papers-kept': 'no',
    'threats-or-violence': 'no',
    'deceived-about-the-work': yes ? 'yes' : 'no',
  };
  const exploitation = yes ? [found] : [];
  await arrival.act(officer, '/screenings', { answers, setting, interpreter: true, exploitation, ...at });
  if (!yes && !person.child) return;
  const onward = yes ? 'transit-centre-bed' : 'home-transport';
  await arrival.act(officer, '/referrals', { onward, ...at });
  if (yes) await arrival.actAt(officer, '/consents', consentAtTheBorder(batch, arrival, at));
}

function consentAtTheBorder(batch: Thread, arrival: Thread, at: object) {
  return {
    about: { type: 'arrival', batch: batch.id, arrival: arrival.id },
    consent: {
      to: 'case-file',
      for: 'care',
      given: true,
      sections: ['identity', 'needs'],
      how: 'spoken',
      witness: 'demo-shift-lead',
      quality: 'dependent',
      language: 'km',
      interpreter: false,
      textVersion: '1',
    },
    ...at,
  };
}

const foundAt = (n: number): Found => (n === 1 ? 'forced-labour' : n === 3 ? 'domestic-work' : 'nothing');

/** The truck of two days ago: everybody screened, batch closed. Gives who may have a file. */
export async function truckOfTwoDaysAgo(stage: Stage) {
  const { batch, logged, at } = await truckOf(stage, 6, { daysAgo: 2, hour: 9 });
  await Promise.all(logged.map((one, n) => screen(stage, batch, one, foundAt(n), at(60 + n))));
  await batch.act(stage.as('shift-lead'), '/closings', at(180));
  return logged.filter((_, n) => foundAt(n) !== 'nothing').map(({ arrival }) => ({ batch, arrival }));
}

/** Last night's truck: two people still unscreened, so it cannot close; two wait for their file. */
export async function truckOfLastNight(stage: Stage): Promise<void> {
  const { batch, logged, at } = await truckOf(stage, 7, { daysAgo: 1, hour: 20 });
  await Promise.all(logged.slice(0, -2).map((one, n) => screen(stage, batch, one, foundAt(n), at(40 + n))));
}

/** This morning's truck: 36 people logged, nobody screened yet. */
export async function truckOfThisMorning(stage: Stage): Promise<void> {
  await truckOf(stage, 36, { daysAgo: 0, hour: 7 });
}

/** People of the three trucks, and how many of them still wait for their screening. */
export const peopleOfTheTrucks = { all: 49, waiting: 38 } as const;
