import type { Reply } from '../../scripts/demo/acting.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { throughInterpreter, wantsToGoHome } from '../cloud/wish.ts';
import type { As } from '../journeys/acts.ts';

/** The demo's mission of countries that have no desk here. */
export const mission = 'demo-mission-elsewhere';

/** The file of a woman from a country without a desk here, with what the person said of their embassy. */
export async function farFile(as: As, citizenship: string, embassy = true): Promise<string> {
  const opened = await done(
    as('case-worker').post('/cases', {
      from: 'report',
      sex: 'female',
      citizenship,
      language: 'en',
      identity: { name: { latin: 'Invented Farhomer' }, age: { birth: '1997' } },
      consent: consentTo('case-file', true, 'en'),
    }),
  );
  const id = String(opened.body['id']);
  const said = { about: { type: 'case', case: id }, consent: consentTo('embassy', embassy, 'en') };
  const ifMatch = await throughInterpreter(as, id, 'en');
  await done(as('case-worker').post('/consents', said, { ifMatch }));
  await wantsToGoHome(as, id, 'en');
  return id;
}

export function proposeFar(as: As, file: string, more: object = {}): Promise<Reply> {
  return as('case-worker').post('/handovers', {
    direction: 'outbound',
    case: file,
    to: 'ZZ',
    mission,
    sheet: { name: { latin: 'Invented Farhomer' }, document: 'X 0000', birthYear: '1997', place: 'an invented town' },
    ...more,
  });
}
