import { uuidv7 } from 'uuidv7';
import { done } from './done.ts';
import { type As, consentTo } from './walk-border.ts';

const travel = { sections: { travel: { verification: 'Invented.' } } };
const medical = { sections: { medical: { treatment: 'Invented.' } } };
const told = { worker: 'demo-health-worker', toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };

/** An embassy and another country's unit are given a copy and answer it; what they say is read and taken in. `settled` waits for the streams. */
export async function walkAnswers(as: As, settled: () => Promise<void>): Promise<void> {
  const [worker, health] = [as('case-worker'), as('health-worker')];
  const identity = { name: { latin: 'Another Invented Person' }, age: { birth: '1990' } };
  const report = { from: 'report', sex: 'female', citizenship: 'VN', identity, consent: consentTo('case-file') };
  const { body } = await done(worker.post('/cases', report));
  const file = `/cases/${body['id']}`;
  const act = async (sub: string, said: object, at = `${file}${sub}`) => {
    const [key, ifMatch] = [uuidv7(), (await done(worker.read(file))).version];
    await done(worker.post(at, said, { key, ifMatch }));
    return key;
  };
  const answer = async (to: 'embassy' | 'counterpart', organisation: string, said: object) => {
    const about = { type: 'case', case: body['id'] };
    await act('', { about, consent: consentTo(to) }, '/consents');
    const copy = await act('/disclosures', { to, country: 'VN', organisation, for: 'return', sections: ['identity'] });
    const key = uuidv7();
    await done(as(`${to}-vn`).post(`/disclosures/${copy}/answers`, said, { key }));
    await settled();
    return key;
  };
  const papers = await answer('embassy', 'demo-embassy-of-viet-nam', travel);
  await done(worker.read(`${file}/answers/${papers}`));
  await act('/answers-taken-in', { answer: papers, outcome: 'taken-in' });
  const care = await answer('counterpart', 'demo-central-unit-viet-nam', medical);
  await act('/health-workers', told);
  await done(health.read(`${file}/answers`));
  await done(health.read(`${file}/answers/${care}`));
  await done(health.post(`${file}/answers-taken-in`, { answer: care, outcome: 'taken-in' }, { ifMatch: 0 }));
}
