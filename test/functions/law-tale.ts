import { lawAct, lawPlace } from '../../scripts/bench/law-acts.ts';
import { actsOfLaterDays, actsOfOneDay } from '../../scripts/bench/law-order.ts';
import { consentTo } from '../cloud/tale.ts';
import type { Journal } from './journal.ts';

/** One file, and every act of the law on it with its example: done, or refused by the rule that it is too early for. */
export async function lawTale(journal: Journal): Promise<Readonly<Record<string, string>>> {
  const worker = 'case-worker';
  const id = await journal.create(worker, '/cases', {
    from: 'report',
    sex: 'female',
    citizenship: 'KH',
    identity: { name: { latin: 'Invented Person' }, age: { birth: '1991' } },
    consent: consentTo('case-file'),
  });
  const thing = `/cases/${id}`;
  const about = { type: 'case', case: id };
  const toProtectThem = { ...consentTo('ngo'), for: 'protection', sections: ['whereabouts'] };
  for (const consent of [consentTo('ngo'), toProtectThem])
    await journal.command(worker, thing, '', { about, consent }, '/consents');
  const done = new Map<string, string>();
  for (const operation of actsOfOneDay) {
    const { role, sub } = lawPlace(operation);
    await journal.command(role, thing, sub, lawAct(operation, done));
    done.set(operation, String(journal.entries.at(-1)?.key));
  }
  const refused: Record<string, string> = {};
  for (const operation of Object.keys(actsOfLaterDays)) {
    const { role, sub } = lawPlace(operation);
    refused[operation] = await journal.refused(role, thing, sub, lawAct(operation, done));
  }
  return refused;
}
