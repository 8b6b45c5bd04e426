import { answerConsent } from '@homeward/domain/arrival/log-arrival';
import { decideCase } from '@homeward/domain/case/decide';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { onArrival } from './border.ts';
import { onCase } from './cases.ts';
import type { Rooms } from './desk.ts';

/** At the border she answers about an arrival. */
export async function consentAtTheBorder(rooms: Rooms, request: Request<'giveConsent'>): Promise<Answer<Receipt>> {
  const { about } = request.body;
  if (about.type !== 'arrival') return { type: 'absent' };
  return onArrival(rooms, request, about, (arrival) => answerConsent(arrival, request.key, request.body, request.act));
}

/** Later she answers about her case. */
export async function consentInACase(rooms: Rooms, request: Request<'giveConsent'>): Promise<Answer<Receipt>> {
  const { about } = request.body;
  if (about.type !== 'case') return { type: 'absent' };
  const { consent } = request.body;
  return onCase(rooms, request, about.case, (file) =>
    decideCase('giveConsent', file, { consent }, request.act, request.key),
  );
}
