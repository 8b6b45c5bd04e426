import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';

/** A server of the local cloud: it listens on 127.0.0.1 alone. */
export type Listening = {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * Starts an HTTP server on the loopback interface; port 0 takes any free one. Idle connections are kept for ten minutes,
 * because a Lambda worker is frozen between invocations and would meet a closed one. Rejects with EADDRINUSE when taken.
 */
export async function listenOnLoopback(listener: RequestListener, port = 0): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: 600_000, maxHeaderSize: 65_536, noDelay: true }, listener);
  server.headersTimeout = 610_000;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const taken = (server.address() as AddressInfo).port;
  return { server, port: taken, url: `http://127.0.0.1:${taken}`, close: () => closeServer(server) };
}

/** Tries the wished port and then the next ones, twenty at most: a second platform on the machine must not stop the first. */
export async function listenFrom(listener: RequestListener, wished: number): Promise<Listening> {
  for (let port = wished; ; port += 1) {
    try {
      return await listenOnLoopback(listener, port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || wished === 0 || port >= wished + 20) throw error;
    }
  }
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** A port that was free a moment ago, for programs that cannot be told to choose one themselves. */
export async function freePort(): Promise<number> {
  const probe = createSocketServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The whole body of a request, or undefined when it is longer than `limit` bytes (the rest is read and thrown away). */
export async function readBody(
  request: IncomingMessage,
  limit = Number.POSITIVE_INFINITY,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= limit ? Buffer.concat(chunks, size) : undefined;
}
