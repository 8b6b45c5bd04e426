import type { Journal } from './journal.ts';

/** The person agrees freely, in Khmer, that a file is kept of them. */
export const consent = {
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

/** Who was handed over gets a file, with what the other country sent. */
export async function openFile(journal: Journal, handover: string): Promise<void> {
  await journal.create('case-worker', '/cases', { from: 'handover', handover, consent });
  journal.moved(`/handovers/${handover}`, journal.versionOf(`/handovers/${handover}`) + 1);
}
