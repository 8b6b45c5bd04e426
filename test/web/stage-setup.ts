import { person, post, readyHandover, truck } from './fake/seed.ts';
import type { World } from './fake/world.ts';

const said = {
  'movement-restricted': 'yes',
  'wages-withheld': 'yes',
  'papers-kept': 'no',
  'threats-or-violence': 'not-said',
  'deceived-about-the-work': 'no',
};
const safe = { safeSpace: true, noSuspects: true, supportOffered: true };

/** Screened, and agreed to a file. */
export function screened(world: World, batch: string, name: string): string {
  const logged = person(world, batch, name, { needs: [] });
  const at = `transit/batches/${batch}/arrivals/${logged.id}`;
  const { version } = post(world, 'intake', `${at}/screenings`, { answers: said, setting: safe }, logged.version);
  const consent = {
    to: 'case-file',
    for: 'care',
    given: true,
    sections: ['identity'],
    how: 'spoken',
    witness: 'demo-witness',
    quality: 'free',
    language: 'km',
    interpreter: false,
    textVersion: '1',
  };
  post(
    world,
    'intake',
    'transit/consents',
    { about: { type: 'arrival', batch, arrival: logged.id }, consent },
    version,
  );
  return logged.id;
}

/** The first of the nine forms, filled in by the case worker. */
export function fillForm(world: World, file: string): string {
  const version = world.cases.get(file)?.version;
  const words = { answers: [{ field: 'alias', answer: 'Invented Alias' }] };
  const body = { form: 'form-1', version: 1, answered: ['alias'], words };
  return post(world, 'case-worker', `casework/cases/${file}/filled-forms`, body, version).id;
}

/** Every page with something on it: role and address. */
export function everyPage(world: World): readonly (readonly [role: string, path: string])[] {
  const batch = truck(world, 2, 1, 0, 1, 5);
  const first = person(world, batch, 'សុខ ស្រីមុំ').id;
  person(world, batch, 'Nguyễn Thị Một', { language: 'vi', citizenship: 'VN', company: 'with-other-adults' });
  const waiting = screened(world, batch, 'កែវ សុភា');
  screened(world, batch, 'ចាន់ ដារា');
  const uncounted = post(world, 'intake', 'transit/batches', {
    from: 'TH',
    gate: 'poipet',
    vehicle: 'truck',
    declared: 43,
  }).id;
  const file = post(world, 'case-worker', 'casework/cases', { from: 'arrival', batch, arrival: waiting }).id;
  fillForm(world, file);
  const handover = readyHandover(world);
  const proposed = post(world, 'counterpart-th', 'counterpart-th/handovers', {
    direction: 'inbound',
    sex: 'female',
    age: 'child',
    sheet: { name: { latin: 'Invented Person' } },
  }).id;
  return [
    ['intake', '/'],
    ['intake', '/batches/new'],
    ['intake', `/batches/${uncounted}`],
    ['intake', `/batches/${batch}`],
    ['intake', `/batches/${batch}/new-person`],
    ['intake', `/batches/${batch}/people/${first}`],
    ['intake', `/batches/${batch}/people/${waiting}`],
    ['intake', `/batches/${batch}/closing`],
    ['intake', '/nowhere'],
    ['shift-lead', '/handovers'],
    ['shift-lead', `/handovers/${proposed}`],
    ['embassy-vn', '/'],
    ['embassy-vn', `/handovers/${handover}`],
    ['embassy-vn', '/handovers/new'],
    ['case-worker', '/'],
    ['case-worker', `/handovers/${proposed}`],
    ['case-worker', `/cases/${file}`],
    ['case-worker', `/cases/${file}/handover`],
    ['case-worker', `/cases/${file}/window`],
    ['case-worker', '/code'],
    ['case-worker', `/cases/${file}/forms`],
    ['case-worker', `/cases/${file}/forms/form-1`],
    ['case-worker', `/cases/${file}/forms/special-2`],
    ['supervisor', '/'],
    ['task-force', '/'],
    ['task-force', '/report/KH/2026'],
  ];
}
