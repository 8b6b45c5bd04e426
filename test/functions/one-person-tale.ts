import { consentTo } from '../cloud/tale.ts';
import type { Journal } from './journal.ts';

/** A second file that was opened for the same person: two people make the two one, the person is told, and they are two again. */
export async function onePersonTale({ create, command, read, entries, versionOf, moved }: Journal, file: string) {
  const [worker, second] = ['case-worker', 'second-approver'];
  const id = await create(worker, '/cases', {
    from: 'report',
    sex: 'female',
    citizenship: 'KH',
    identity: { name: { latin: 'Invented Personn' }, age: { birth: '1990' } },
    consent: consentTo('case-file'),
  });
  const [twin, other] = [`/cases/${id}`, `/cases/${file}`];
  const agree = async () => {
    const proposal = String(entries.at(-1)?.key);
    await command(second, twin, '/approvals', { proposal, answer: 'approved' });
    moved(other, versionOf(other) + 1);
    return proposal;
  };
  const { number } = await read(worker, other);
  await command(worker, twin, '/merges', { with: number, reason: 'same-name-and-family' });
  const merge = await agree();
  const told = { whoTold: true, whyTold: true, language: 'km', interpreter: false, understood: true };
  await command(worker, twin, '/merge-tellings', { merge, ...told });
  await command(worker, twin, '/unmerges', { reason: 'two-people' });
  await agree();
}
