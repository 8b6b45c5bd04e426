import type { RequestListener } from 'node:http';
import { type Listening, listenOnLoopback } from '@homeward/local/loopback';

/** Who answers at this worker's address: the files of a worker stand there one after another, so that a kept tablet has read the app. */
let answering: RequestListener | undefined;
let own: Promise<Listening> | undefined;

/** Listens at the worker's own address, or at a new one where that is taken. Whoever asks when nobody answers there is cut off. */
export async function atOwnAddress(listener: RequestListener): Promise<Pick<Listening, 'url' | 'close'>> {
  if (answering !== undefined) return listenOnLoopback(listener);
  answering = listener;
  own ??= listenOnLoopback((request, response) => {
    if (answering === undefined) request.socket.destroy();
    else answering(request, response);
  });
  const { url, server } = await own;
  // It keeps no process from ending.
  server.unref();
  const close = async () => {
    if (answering !== listener) return;
    server.closeAllConnections();
    answering = undefined;
  };
  return { url, close };
}

/** Nobody listens at this worker's address any more: a program may stand there. The next file stands at another one. */
export async function leaveOwnAddress(): Promise<void> {
  const left = await own;
  own = undefined;
  await left?.close();
}
