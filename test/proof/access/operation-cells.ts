import { type Answered, goodHeaders } from '../../functions/asking.ts';
import { absentBody, absentPath, type Place, places } from '../../functions/places.ts';
import { seats } from './cast.ts';
import type { CopiedTo } from './copies.ts';
import { type Cell, isAbsent, isAsked } from './differences.ts';
import { answering } from './operations.ts';
import type { World } from './world.ts';

type Relation = 'own' | 'third';

function handoverOf({ outbound, inbound, byEmbassy }: World, desk: string, relation: Relation): string | undefined {
  const country = (/-(th|vn|my)$/.exec(desk)?.[1] ?? 'th') as 'th' | 'vn' | 'my';
  // Casework and the person’s country's mission see to every handover they may know of; the other way is not there.
  if (desk === 'casework') return relation === 'own' ? outbound : undefined;
  // To Cambodia an embassy knows those that it offered itself.
  if (relation === 'own') return desk.startsWith('embassy-') ? byEmbassy[country] : inbound[country];
  return desk === 'transit' || desk === 'mission' ? outbound : inbound[country === 'th' ? 'vn' : 'th'];
}

function copyOf({ copies }: World, desk: string, relation: Relation): string | undefined {
  return copies[(relation === 'own' ? desk : desk === 'partner' ? 'mission' : 'partner') as CopiedTo];
}

/** What waits is known to all of casework; at the partner's desk another organisation's is not there. */
function referralOf({ referrals }: World, desk: string, relation: Relation): string | undefined {
  return relation === 'third' && desk === 'casework' ? undefined : referrals[relation];
}

/** A gate to the country of a foreign desk; for the others one of the demo’s centre. */
function gateOf(desk: string): string {
  return { vn: 'bavet', my: 'phnom-penh-airport' }[desk.slice(-2)] ?? 'poipet';
}

/** An export is read by whoever proposed it, and by nobody else. */
function exportOf({ exports }: World, who: string, relation: Relation): string | undefined {
  const another = Object.keys(exports).find((one) => one !== who) ?? '';
  return exports[(relation === 'own' ? who : another) as keyof typeof exports];
}

/** What a report is asked for by: a foreign desk asks for its own country. A year that is not over is answered as such. */
function ofAReport(desk: string): Readonly<Record<string, string>> {
  const country = /-(th|vn|my)$/.exec(desk)?.[1]?.toUpperCase() ?? 'TH';
  return { '{country}': country, '{corridor}': `${country}-KH`, '{year}': `${new Date().getUTCFullYear() + 1}` };
}

/** The path about something that is the person’s, or about something that is there and is not theirs. */
function pathOf(world: World, place: Place, who: string, relation: Relation): string {
  const { route, desk } = place;
  const truck = world.trucks[relation === 'own' ? 'open' : 'elsewhere'];
  const ids: Readonly<Record<string, string | undefined>> = {
    '{caseId}': world.cases[relation],
    '{batchId}': truck.batch,
    '{arrivalId}': truck.arrival,
    '{handoverId}': handoverOf(world, desk, relation),
    '{disclosureId}': copyOf(world, desk, relation),
    '{answerId}': relation === 'own' ? world.answers[desk as 'casework' | 'health'] : undefined,
    '{referralId}': referralOf(world, desk, relation),
    '{seat}': relation === 'own' ? world.seat : undefined,
    '{records}': relation === 'own' ? 'seats' : undefined,
    '{record}': relation === 'own' ? world.seat : undefined,
    '{contact}': relation === 'own' ? 'contact-counterpart-th' : undefined,
    '{provider}': relation === 'own' ? 'demo-ngo' : undefined,
    '{plan}': relation === 'own' ? world.kept.plan : undefined,
    '{dispute}': relation === 'own' ? world.kept.dispute : undefined,
    '{meeting}': relation === 'own' ? world.kept.meeting : undefined,
    '{recommendation}': relation === 'own' ? world.kept.recommendation : undefined,
    '{gate}': relation === 'own' ? gateOf(desk) : undefined,
    '{exportId}': exportOf(world, who, relation),
    ...(route.path.startsWith('/reports/') ? ofAReport(desk) : {}),
  };
  const path = route.path.replace(/\{\w+\}/g, (name) => ids[name] ?? name);
  const query = { listReceipts: `?case=${world.cases[relation]}`, readSection: '?reason=safety' };
  return absentPath({ ...place, route: { ...route, path } }) + (query[route.operationId as keyof typeof query] ?? '');
}

const aboutThePerson = /^(give|withdraw)Consent$/;

function bodyOf(world: World, place: Place, relation: Relation): string {
  const { route, desk } = place;
  const truck = world.trucks[relation === 'own' ? 'open' : 'elsewhere'];
  if (aboutThePerson.test(route.operationId)) {
    const about = desk === 'casework' ? { type: 'case', case: world.cases[relation] } : { type: 'arrival', ...truck };
    return JSON.stringify({ ...(route.example as object), about });
  }
  if (place.title === 'writeSection at casework') return JSON.stringify({ section: 'travel', content: {} });
  if (place.title === 'sendAnswer at partner')
    return JSON.stringify({ sections: { needs: { services: 'Invented.' } } });
  if (route.operationId === 'sendAnswer') return JSON.stringify({ sections: { travel: { fines: 'Invented.' } } });
  if (route.operationId === 'takeInAnswer')
    return JSON.stringify({ answer: world.toTakeIn[desk as 'casework' | 'health'], outcome: 'taken-in' });
  // What would make something is asked for wrongly: whoever may ask is told so, and nothing is made.
  const ofHers = /^(grantBreakGlass|rerouteHandovers)$/.test(route.operationId) && relation === 'own';
  const makes = route.kind !== 'command' && (!hasIds(place) || ofHers);
  return makes ? '{"no-such-field":1}' : JSON.stringify(absentBody(place));
}

function hasIds({ route }: Place): boolean {
  return (
    /\{(\w+Id|seat|record|contact|gate|plan|meeting|dispute|recommendation)\}/.test(route.path) ||
    aboutThePerson.test(route.operationId)
  );
}

function cellOf(world: World, place: Place, who: string, relation: Relation, answered: boolean): Cell {
  const { route } = place;
  const wrong = (answer: Answered, absent: Answered) => {
    if (answered) return [404, 401, 403, 429, 500].includes(answer.status) ? ['not answered'] : [];
    return isAbsent(answer, absent) ? [] : ['not like what is not there'];
  };
  const sent = route.method === 'GET' ? {} : { headers: goodHeaders(route, 999), body: bodyOf(world, place, relation) };
  const { method } = route;
  return {
    name: `${place.title}, ${relation}`,
    who,
    method,
    path: pathOf(world, place, who, relation),
    count: 1,
    wrong,
    ...sent,
  };
}

/** The one act on a case that needs no relation to it: breaking the glass. At oversight the trail is read of any case. */
const ofAnyCase: readonly string[] = ['grantBreakGlass at casework', 'listReceipts at oversight'];

function cellsAt(world: World, place: Place): readonly Cell[] {
  const named = answering.get(place.title) ?? [];
  const everybody = Object.keys(seats).filter((who) => isAsked(who, place.desk));
  const own = everybody.map((who) => cellOf(world, place, who, 'own', named.includes(who)));
  if ((!hasIds(place) && !place.title.startsWith('listReceipts')) || ofAnyCase.includes(place.title)) return own;
  const third = named.map((who) => cellOf(world, place, who, 'third', false));
  const ofHers = /\{caseId\}/.test(place.route.path) && named.includes('case-worker');
  return [
    ...own,
    ...third,
    ...(ofHers ? [cellOf(world, place, 'colleague', 'own', false)] : []),
    ...(ofACase(place)
      ? [cellOf(world, place, 'supervisor-elsewhere', 'own', ofWhoIsAsked.includes(place.title))]
      : []),
  ];
}

/** The person is asked about one act of `own`: that the person sees and answers, and nothing else of the case is there for them. */
const ofWhoIsAsked: readonly string[] = ['viewCase at casework', 'approve at casework'];

function ofACase({ route, desk }: Place): boolean {
  return desk === 'casework' && /\{caseId\}/.test(route.path);
}

/** Every operation at every desk by everybody, about what is theirs; and by whom it answers, about what is not. */
export function operationCells(world: World): readonly Cell[] {
  return places.flatMap((place) => cellsAt(world, place));
}
