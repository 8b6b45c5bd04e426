import { request } from 'node:http';

/** One request whose line is sent as it is written, `GET /v1/../x`: `fetch` would resolve dots first. */
export function requestRaw(url: string, line: string, headers: Readonly<Record<string, string>> = {}) {
  const { hostname, port } = new URL(url);
  const [method = '', path = ''] = line.split(' ');
  return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', reject).end();
  });
}
