import type { Journal } from './journal.ts';

/** Who was handed over gets a file, with what the other country sent. */
export async function openFile(journal: Journal, handover: string): Promise<void> {
  const consent = {
    to: 'case-file',
    for: 'care',
    given: true,
    sections: ['identity'],
    how: 'spoken',
    witness: 'demo-witness',
    quality: 'free',
    language: 'km',
    interpreter: false,
    textVersion: '1',
  };
  await journal.create('case-worker', '/cases', { from: 'handover', handover, consent });
  journal.moved(`/handovers/${handover}`, journal.versionOf(`/handovers/${handover}`) + 1);
}
