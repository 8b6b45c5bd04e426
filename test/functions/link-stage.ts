import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { linksIn } from './link-tale.ts';

/** How long starting a platform, and a tale on it, may take. Milliseconds. */
export const patience = 300_000;

/** A platform for the tests of one file, its one-time links, and an empty mailbox before each test. */
export function linkStage(): { readonly running: Running; readonly links: ReturnType<typeof linksIn> } {
  const stage = {} as { running: Running; links: ReturnType<typeof linksIn> };
  beforeAll(async () => {
    stage.running = await startRunning();
    stage.links = linksIn(stage.running);
  }, patience);
  beforeEach(async () => {
    await stage.running.cloud.streams.drained();
    stage.running.cloud.mail.clear();
  });
  afterAll(() => stage.running?.cloud.stop());
  return stage;
}
