import { answerConsent, withdrawAtTheBorder } from '@homeward/domain/arrival/answer-consent';
import { decideCase } from '@homeward/domain/case/decide';
import type { SaidConsent } from '@homeward/domain/consent/consent';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { isOrganisation } from '@homeward/store/directory';
import { onArrival } from './border.ts';
import { onCase } from './cases.ts';
import type { Rooms } from './desk.ts';

/** The organisation that an answer names, if it stands in the directory; the directory is asked only where one is named. */
export async function knownIn({ store }: Rooms, said: Pick<SaidConsent, 'organisation'> | undefined) {
  const organisation = said?.organisation;
  return organisation !== undefined && (await isOrganisation(store, organisation)) ? [organisation] : [];
}

/** At the border the person answers about an arrival. */
export async function consentAtTheBorder(rooms: Rooms, request: Request<'giveConsent'>): Promise<Answer<Receipt>> {
  const { about, consent } = request.body;
  if (about.type !== 'arrival') return { type: 'absent' };
  const known = await knownIn(rooms, consent);
  return onArrival(rooms, request, about, (arrival) =>
    answerConsent(arrival, request.key, request.body, request.act, known),
  );
}

/** Later the person answers about the case. */
export async function consentInACase(rooms: Rooms, request: Request<'giveConsent'>): Promise<Answer<Receipt>> {
  const { about, consent } = request.body;
  if (about.type !== 'case') return { type: 'absent' };
  const known = await knownIn(rooms, consent);
  return onCase(rooms, request, about.case, (file) =>
    decideCase('giveConsent', file, { consent }, request.act, request.key, known),
  );
}

/** At the border the person takes back what they agreed to there. */
export async function withdrawnAtTheBorder(
  rooms: Rooms,
  request: Request<'withdrawConsent'>,
): Promise<Answer<Receipt>> {
  const { about } = request.body;
  if (about.type !== 'arrival') return { type: 'absent' };
  return onArrival(rooms, request, about, (arrival) =>
    withdrawAtTheBorder(arrival, request.key, request.body, request.act),
  );
}

/** In the case the person takes back what they agreed to, there or before. */
export async function withdrawnInACase(rooms: Rooms, request: Request<'withdrawConsent'>): Promise<Answer<Receipt>> {
  const { about, consent } = request.body;
  if (about.type !== 'case') return { type: 'absent' };
  return onCase(rooms, request, about.case, (file) =>
    decideCase('withdrawConsent', file, { consent }, request.act, request.key),
  );
}
