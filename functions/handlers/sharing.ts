import { decideCase } from '@homeward/domain/case/decide';
import { deskOf, type Receiver } from '@homeward/domain/case/disclosures/receiver';
import { canBe } from '@homeward/domain/directory/can-be';
import type { Country } from '@homeward/domain/people/actor';
import { isThereFor } from '@homeward/domain/people/relations';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { contactById } from '@homeward/store/contacts';
import { organisationById } from '@homeward/store/directory';
import { caseId } from './case-id.ts';
import { onCase } from './cases.ts';
import type { Rooms } from './desk.ts';
import { receiverOf, receiverStandingOf } from './providers.ts';

type Named = { readonly to: Receiver; readonly organisation: string; readonly country: Country };

/** The organisation that is named, where the directory has it in that country, as what the person agreed to. */
async function knownThere({ store }: Rooms, { organisation, country, to }: Named): Promise<readonly string[]> {
  const found = await organisationById(store, organisation);
  return found?.country === country && canBe(found, to) ? [organisation] : [];
}

type Sharing = 'shareDisclosure' | 'revealWhereabouts' | 'shareWithoutConsent';

function sharing(rooms: Rooms, name: Sharing) {
  return async (
    request: Request<'shareDisclosure'> | Request<'revealWhereabouts'> | Request<'shareWithoutConsent'>,
  ): Promise<Answer<Receipt>> => {
    const { words } = request.body as { readonly words?: unknown };
    const { to, country, organisation } = request.body as Named;
    const known = await knownThere(rooms, request.body as Named);
    // For what cannot wait for a yes, and for where the person is, two people answer: no paper stands before a person’s
    // safety.
    const memorandum =
      name === 'shareDisclosure'
        ? await receiverStandingOf(rooms, { organisation, kind: to }, request.act, true)
        : 'not-needed';
    return onCase(
      rooms,
      request,
      caseId(request),
      (file) => {
        const there = isThereFor(file, { desk: deskOf(to), country, organisation }) ? known : [];
        return decideCase(name, file, request.body as never, request.act, request.key, there, memorandum);
      },
      words,
      // The copy that is made has the command's key for its id: the person’s statement says by it what was given, and
      // on which yes.
      name === 'shareDisclosure' ? { restsOn: request.key } : {},
    );
  };
}

/**
 * To another organisation, which is what the person agreed to where the directory knows it: a non-governmental one works under a
 * memorandum with the Ministry.
 */
async function referCase(rooms: Rooms, request: Request<'referCase'>): Promise<Answer<Receipt>> {
  const { body, act, key } = request;
  const { to: organisation, kind } = body;
  const { words } = body as { readonly words?: unknown };
  const { known, standing: memorandum } = await receiverOf(rooms, { organisation, kind }, act);
  if (known !== undefined && !canBe(known, kind))
    return { type: 'invalid', pointer: '/kind', code: 'unknown-organisation' };
  const decide = (file: Parameters<typeof decideCase>[1]) =>
    decideCase('referCase', file, body as never, act, key, [], memorandum);
  return onCase(rooms, request, caseId(request), decide, words);
}

/** A shelter takes somebody in: one of a non-governmental organisation works under a memorandum, too. */
async function admitToShelter(rooms: Rooms, request: Request<'admitToShelter'>): Promise<Answer<Receipt>> {
  const { body, act, key } = request;
  const { shelter: organisation } = body as { readonly shelter: string };
  const memorandum = await receiverStandingOf(rooms, { organisation, kind: 'shelter' }, act, true);
  return onCase(rooms, request, caseId(request), (file) =>
    decideCase('admitToShelter', file, body as never, act, key, [], memorandum),
  );
}

/** A centre joins the care team, where the directory has it. */
async function assignCentre(rooms: Rooms, request: Request<'assignCentre'>): Promise<Answer<Receipt>> {
  const { body, act, key } = request;
  const { centre } = body as { readonly centre: string };
  const known = await knownThere(rooms, { organisation: centre, country: 'KH', to: 'shelter' });
  return onCase(rooms, request, caseId(request), (file) =>
    decideCase('assignCentre', file, body as never, act, key, known),
  );
}

/** A contact of the directory is kept away from a case, or no longer. */
async function blockContactForCase(rooms: Rooms, request: Request<'blockContactForCase'>): Promise<Answer<Receipt>> {
  const { body, act, key } = request;
  const found = await contactById(rooms.store, (body as { readonly contact: string }).contact);
  const known = found === undefined ? [] : [found.id];
  const decide = (file: Parameters<typeof decideCase>[1]) =>
    decideCase('blockContactForCase', file, body as never, act, key, known);
  return onCase(rooms, request, caseId(request), decide);
}

/** Something of a file goes to somebody else, or one contact hears nothing of it. */
export function sharingHandlers(rooms: Rooms) {
  return {
    shareDisclosure: sharing(rooms, 'shareDisclosure'),
    revealWhereabouts: sharing(rooms, 'revealWhereabouts'),
    shareWithoutConsent: sharing(rooms, 'shareWithoutConsent'),
    referCase: (request: Request<'referCase'>) => referCase(rooms, request),
    admitToShelter: (request: Request<'admitToShelter'>) => admitToShelter(rooms, request),
    assignCentre: (request: Request<'assignCentre'>) => assignCentre(rooms, request),
    blockContactForCase: (request: Request<'blockContactForCase'>) => blockContactForCase(rooms, request),
  };
}
