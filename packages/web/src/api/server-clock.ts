let known: number | undefined;

/** Takes the server's time from an answer (`Date` and `Age`, RFC 9110 6.6.1 and RFC 9111 5.1), right to a second and the way of the answer. */
export function hearDate(headers: Headers, now = Date.now()): void {
  const told = Date.parse(headers.get('date') ?? '') + (Number(headers.get('age')) || 0) * 1000;
  if (!Number.isNaN(told)) known = told - now;
}

/** The server's clock less this device's, in milliseconds; `undefined` before anybody answered. */
export function clockOffset(): number | undefined {
  return known;
}

/** The same in whole seconds; asked of the server where nobody told it yet. A HEAD is never answered from the device itself. */
export async function secondsAhead(): Promise<number> {
  if (known === undefined) hearDate((await fetch('/config.json', { method: 'HEAD', cache: 'no-store' })).headers);
  return Math.round((known ?? 0) / 1000);
}
