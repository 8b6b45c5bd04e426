import { routes } from '@homeward/api/routes';
import type { CaseState } from '@homeward/domain/case/case';
import { nameIn } from '@homeward/domain/directory/name-in';
import { statementOf, type Telling } from '@homeward/domain/people/statement';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { everyReceiptOf } from '@homeward/store/case-receipts';
import { organisationNames } from '@homeward/store/directory';
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

async function tellingsOf({ store }: Rooms, file: CaseState): Promise<readonly Telling[]> {
  const copies = copiesOf(file);
  // Where cases are known a reading stands in the case's own chain.
  const elsewhere = copies.filter(({ desk }) => !knowsCases.includes(desk));
  const receipts = await everyReceiptOf(store, file.id, elsewhere, file.arrival);
  return statementOf(receipts, {
    consents: file.consents,
    // What was sent back is told of by its sections too.
    copies: [...copies, ...file.answers],
    reads: (operation) => readings.has(operation),
  });
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
