import { routes } from '@homeward/api/routes';
import type { CaseState } from '@homeward/domain/case/case';
import { nameIn } from '@homeward/domain/directory/name-in';
import { isAboutTwo, statementOf, type Telling } from '@homeward/domain/people/statement';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { everyReceiptOf } from '@homeward/store/case-receipts';
import { cases } from '@homeward/store/cases';
import { organisationNames } from '@homeward/store/directory';
import { load } from '@homeward/store/load';
import type { ReceiptEntry } from '@homeward/store/receipt-entry';
import { languageOf } from '@homeward/words/language';
import { sayFromFile } from '@homeward/words/say-from-file';
import { sayTelling } from '@homeward/words/say-statement';
import type { Rooms } from './desk.ts';
import { seenThrough } from './own-record-view.ts';
import { reading } from './readings.ts';

// What is looked for by a body, a link among them, is read as well.
const readings: ReadonlySet<string> = new Set(
  routes.filter(({ kind }) => kind === 'read' || kind === 'search').map(({ operationId }) => operationId),
);

const knowsCases: readonly string[] = ['casework', 'health'];

function groundOf(restsOn: CaseState['copies'][number]['restsOn']) {
  if ('consent' in restsOn) return { consent: restsOn.consent };
  return 'article' in restsOn ? { purpose: 'care' } : { exception: 'without-consent' };
}

/** The register of the case says whose each copy is; whoever holds one does not know of which case it is. */
function copiesOf({ copies }: CaseState) {
  return copies.map(({ id, desk, country, sections, restsOn }) => {
    return { id, desk, country, sections, ...groundOf(restsOn) };
  });
}

/** The file, and the other one of the person where two people have agreed that there is one. */
async function filesOf({ store }: Rooms, file: CaseState): Promise<readonly CaseState[]> {
  const { oneWith } = file;
  const other = oneWith === undefined ? undefined : await load(store, cases, oneWith.file);
  return other === undefined ? [file] : [file, other.state];
}

// What was done about both stands in the receipts of each: the person is told of it once.
function toldOnce(receipts: readonly ReceiptEntry[]): readonly ReceiptEntry[] {
  const act = ({ operation, purpose, who, at }: ReceiptEntry) => [operation, purpose, who, at].join(' ');
  return [...new Map(receipts.map((one) => [isAboutTwo(one) ? act(one) : one, one])).values()];
}

/** Who has seen or changed the file; of a person with two, either of them. */
async function tellingsOf(rooms: Rooms, own: CaseState): Promise<readonly Telling[]> {
  const files = await filesOf(rooms, own);
  const known = await Promise.all(files.map((file) => knownOf(rooms, file)));
  const receipts = toldOnce(known.flatMap((one) => one.receipts));
  return statementOf(receipts, {
    consents: files.flatMap(({ consents }) => consents),
    copies: known.flatMap((one) => one.copies),
    reads: (operation) => readings.has(operation),
  });
}

async function knownOf({ store }: Rooms, file: CaseState) {
  const copies = copiesOf(file);
  // Where cases are known a reading stands in the case's own chain.
  const elsewhere = copies.filter(({ desk }) => !knowsCases.includes(desk));
  const receipts = await everyReceiptOf(store, file.id, elsewhere, file.arrival);
  // What was sent back is told of by its sections too.
  return { receipts, copies: [...copies, ...file.answers] };
}

async function said(rooms: Rooms, language: string, tellings: readonly Telling[]) {
  const names = await organisationNames(rooms.store, [...new Set(tellings.map(({ organisation }) => organisation))]);
  return tellings.map((told) => {
    const { at, key: kind, role, organisation } = told;
    const [spoken, known] = [languageOf(language), names.get(organisation)];
    // One that the directory does not hold is told of as that, never by its code.
    const name = known === undefined ? sayFromFile(spoken, 'statement', 'organisation.unnamed') : nameIn(spoken, known);
    return { at, kind, role, organisation, says: sayTelling(spoken, told, name) };
  });
}

/** Who has seen the file, in the person’s language: a sentence for each receipt, this looking included. */
export async function whoHasSeenMyFile(
  rooms: Rooms,
  request: Request<'whoHasSeenMyFile'>,
): Promise<Answer<ReplyOf<'whoHasSeenMyFile'>>> {
  const seen = await seenThrough(rooms, request);
  const id = seen?.file.state.id ?? '';
  return reading(rooms, request, { seen, thing: `case#${id}`, caseId: id }, async ({ session, file }) => {
    const { language } = session;
    const items = await said(rooms, language, await tellingsOf(rooms, file.state));
    return found({ id, number: file.state.number, language, items });
  });
}
