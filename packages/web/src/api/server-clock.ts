let known: number | undefined;

/** Takes the server's time from an answer (`Date`, RFC 9110 6.6.1), right to a second and the way of the answer. */
export function hearDate(headers: Headers, now = Date.now()): void {
  const told = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(told)) known = told - now;
}

/** The server's clock less this device's, in milliseconds; `undefined` before anybody answered. */
export function clockOffset(): number | undefined {
  return known;
}
