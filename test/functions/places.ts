import { pathAt, type Route } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import { type Desk, deskPath, foreignCountry } from '@homeward/domain/people/actor';
import { staff } from '../../scripts/demo/people.ts';
import { ways } from './handover-tale.ts';
import type { World } from './whole-tale.ts';

/** One operation at one desk, with the seats of that desk that have it and those that do not. */
export type Place = {
  readonly title: string;
  readonly route: Route;
  readonly desk: string;
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
};

/** Whoever sits at a desk; at their own window it is the person, with the token of the worker beside them. */
const seatedAt = (at: string) =>
  at === 'own-record'
    ? ['person']
    : staff.filter(({ desk, country }) => deskPath(desk, country) === at).map(({ role }) => role);

/** Every operation behind a token, at every desk where it exists. Those that a one-time link opens have no role. */
export const places: readonly Place[] = routes
  .filter(({ open }) => open !== true)
  .flatMap((written) =>
    [...new Set(written.desks.flatMap((one) => foreignCountry.options.map((of) => `${deskPath(one, of)} ${one}`)))].map(
      (at) => {
        const [desk = '', kind] = at.split(' ');
        const route = { ...written, path: pathAt(written, kind as Desk) };
        const seated = seatedAt(desk);
        const may = seated.filter((role) => (route.roles as readonly string[]).includes(role));
        return {
          title: `${route.operationId} at ${desk}`,
          route,
          desk,
          may,
          mayNot: seated.filter((role) => !may.includes(role)),
        };
      },
    ),
  );

/**
 * The desks of the three foreign countries differ by key and prefix, which `npm run proof -- access` tries at each: here each operation
 * of theirs is asked in one of the three, the next operation in the next.
 */
export function inOneCountry(all: readonly Place[]): readonly Place[] {
  const alike = Map.groupBy(all, ({ route, desk }) => `${route.operationId} ${desk.replace(/-(th|vn|my)$/, '')}`);
  return [...alike.values()].flatMap((at, turn) => at[turn % at.length] ?? []);
}

const nobody = '0199a7e2-8c00-7a10-9c11-000000000000';

/** The path of an operation with ids that name nothing. */
export function absentPath({ route, desk }: Place): string {
  const inner = route.path
    .replace('{code}', 'C03')
    .replace('{country}', 'TH')
    .replace('{form}', 'form-1')
    .replace('{seat}', 'KH:casework:nobody')
    .replace('{records}/{record}', 'seats/KH:casework:nobody')
    .replace('{contact}', 'no-such-contact')
    .replace('{gate}', 'no-such-gate')
    .replace('{provider}', 'no-such-provider')
    .replace(/\{(plan|dispute|meeting|recommendation)\}/, nobody)
    .replace('{month}', '2026-01')
    .replace('{quarter}', '2026-Q1')
    .replace('{day}', '2026-12-03')
    .replace('{section}', 'identity')
    .replace('{year}', '2026')
    .replace(/\{\w+Id\}/g, nobody);
  return `/v1/${desk}${inner}`;
}

/** Read from the case of a handover: of one that left a file here. */
const fromCaseFile = (told: string) => ({ recordServicesAnswered: told, recordAddressConfirmed: told });

/** The path with ids of records that this desk knows: of its own centre, its own file, its own country. */
export function knownPath(place: Place, world: World): string {
  const { route, desk } = place;
  const country = (/-(th|vn|my)$/.exec(desk)?.[1] ?? 'th').toUpperCase() as 'TH';
  const { told, quiet, inbound, byEmbassy } = world.handovers[country];
  // To Cambodia an embassy knows those that it offered itself.
  const home = desk.startsWith('embassy-') ? byEmbassy : inbound;
  const ofSome: Readonly<Record<string, string>> = { ...fromCaseFile(told), answerHandoverBreach: quiet };
  const handover = ofSome[route.operationId] ?? home;
  return absentPath({
    ...place,
    route: {
      ...route,
      path: route.path
        .replace('{batchId}', world.border.batch)
        .replace('{arrivalId}', world.border.adult)
        .replace('{caseId}', world.file)
        .replace('{referralId}', world.referral)
        .replace('{seat}', world.seat)
        .replace('{records}/{record}', `seats/${world.seat}`)
        .replace('{contact}', 'invented-office')
        .replace('{provider}', 'demo-ngo')
        .replace('{plan}', world.kept.plan)
        .replace('{dispute}', world.kept.dispute)
        .replace('{meeting}', world.kept.meeting)
        .replace('{recommendation}', world.kept.recommendation)
        .replace('{gate}', ways[country].gate)
        .replace('{handoverId}', handover),
    },
  });
}

/** A body that fits, about records that are not there. */
export function absentBody({ route, desk }: Place): unknown {
  if (route.operationId === 'writeSection' && desk === 'health') return { section: 'medical', content: {} };
  if (route.operationId === 'openCase') return { from: 'arrival', batch: nobody, arrival: nobody };
  if (/^(give|withdraw)Consent$/.test(route.operationId))
    return { ...(route.example as object), about: { type: 'case', case: nobody } };
  return route.example;
}
