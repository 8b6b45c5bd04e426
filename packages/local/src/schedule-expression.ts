/** The moments of a schedule after `from` up to and including `to`, in milliseconds, in order. */
export type Moments = (from: number, to: number) => readonly number[];

const units: { readonly [unit: string]: number } = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const day = 86_400_000;

/**
 * Reads a schedule expression of EventBridge: `rate(5 minutes)`, `cron(0 1 * * ? *)` or `at(2026-01-31T08:00:00)`, the last two in
 * the given time zone. A rate counts from the Unix epoch, so that the same jump always wakes at the same moments.
 * Throws on an expression it cannot read. Source: EventBridge Scheduler user guide, schedule types.
 */
export function readSchedule(expression: string, timeZone = 'UTC'): Moments {
  const [, kind = '', body = ''] = /^(rate|cron|at)\((.+)\)$/.exec(expression.trim()) ?? [];
  if (kind === 'rate') return everyPeriod(body, expression);
  if (kind === 'cron') return onCalendar(body, timeZone, expression);
  if (kind === 'at') return once(Date.parse(`${body}Z`) - zoneOffset(Date.parse(`${body}Z`), timeZone));
  throw new Error(`The local cloud cannot read the schedule ${expression}.`);
}

function everyPeriod(body: string, expression: string): Moments {
  const [, count = '', unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(body) ?? [];
  const period = Number(count) * (units[unit] ?? 0);
  if (!(period > 0)) throw new Error(`The local cloud cannot read the schedule ${expression}.`);
  return (from, to) => {
    const first = (Math.floor(from / period) + 1) * period;
    return Array.from(
      { length: Math.max(0, Math.floor((to - first) / period) + 1) },
      (_none, index) => first + index * period,
    );
  };
}

function once(moment: number): Moments {
  return (from, to) => (moment > from && moment <= to ? [moment] : []);
}

function onCalendar(body: string, timeZone: string, expression: string): Moments {
  const [minutes, hours, days, months, weekdays, years] = body.split(/\s+/);
  if (years === undefined) throw new Error(`The local cloud cannot read the schedule ${expression}.`);
  const minute = field(minutes, 0, 59);
  const hour = field(hours, 0, 23);
  const month = field(months, 1, 12, 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC');
  const weekday = field(weekdays, 1, 7, 'SUN MON TUE WED THU FRI SAT');
  const year = field(years, 1970, 2199);
  const fits = (date: Date) =>
    month(date.getUTCMonth() + 1) &&
    weekday(date.getUTCDay() + 1) &&
    year(date.getUTCFullYear()) &&
    dayFits(days ?? '*', date);
  return (from, to) => {
    const found: number[] = [];
    for (let midnight = Math.floor(from / day) * day - day; midnight <= to + day; midnight += day) {
      if (!fits(new Date(midnight))) continue;
      for (let at = 0; at < 1440; at += 1) {
        if (!hour(Math.floor(at / 60)) || !minute(at % 60)) continue;
        const local = midnight + at * 60_000;
        const moment = local - zoneOffset(local, timeZone);
        if (moment > from && moment <= to) found.push(moment);
      }
    }
    return found;
  };
}

function dayFits(days: string, date: Date): boolean {
  if (days === 'L') return new Date(date.getTime() + day).getUTCDate() === 1;
  return field(days, 1, 31)(date.getUTCDate());
}

function field(text = '*', least: number, most: number, names = ''): (value: number) => boolean {
  const number = (word: string) =>
    names.split(' ').includes(word.toUpperCase()) ? names.split(' ').indexOf(word.toUpperCase()) + least : Number(word);
  const parts = text.split(',').map((part) => {
    const [range = '*', step] = part.split('/');
    const [start = '*', end] = range.split('-');
    const low = start === '*' || start === '?' ? least : number(start);
    const high =
      start === '*' || start === '?' || (step !== undefined && end === undefined) ? most : number(end ?? start);
    return (value: number) => value >= low && value <= high && (value - low) % Number(step ?? 1) === 0;
  });
  return (value) => parts.some((fits) => fits(value));
}

function zoneOffset(moment: number, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return 0;
  const shown = new Date(moment).toLocaleString('sv-SE', { timeZone });
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}
