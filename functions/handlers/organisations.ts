import { organisationIsNamed } from '@homeward/domain/directory/keep-directory';
import { entered, renamed } from '@homeward/domain/directory/name-organisation';
import type { Organisation } from '@homeward/domain/directory/organisation';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { organisationById, organisationWrite } from '@homeward/store/directory';
import { organisationNames } from '@homeward/store/organisation-names';
import { perform } from '@homeward/store/perform';
import { usedKey } from '@homeward/store/used-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

type Naming = Request<'nameOrganisation'>;
type Store = Pick<Rooms, 'store'>;

/** The organisation as it is to stand; nothing where another than one of the directory is to be renamed. */
async function wanted({ store }: Store, { body, key }: Naming): Promise<Organisation | undefined> {
  const { organisation, country, kind, names, source } = body;
  if (country !== undefined && kind !== undefined) return entered({ id: `org-${key}`, country, kind }, names, source);
  const before = organisation === undefined ? undefined : await organisationById(store, organisation);
  return before === undefined ? undefined : renamed(before, names, source);
}

/** Enters an organisation, or says what one of the directory is called from now on, in the languages in which a name was found. */
export async function nameOrganisation(rooms: Store, request: Naming): Promise<Answer<Receipt>> {
  const { store } = rooms;
  const one = await wanted(rooms, request);
  if (one === undefined) return { type: 'invalid', pointer: '/organisation', code: 'unknown-organisation' };
  const command = commandOf(request);
  const outcome = await perform(store, command, {
    of: organisationNames,
    ids: [one.id],
    makes: true,
    beside: [usedKey('directory', command)],
    decide: () => organisationIsNamed(one.id, request.body, request.act),
    with: () => [organisationWrite(one)],
    receipt: receiptOf(request, `organisation#${one.id}`),
  });
  return answerOf(outcome);
}
