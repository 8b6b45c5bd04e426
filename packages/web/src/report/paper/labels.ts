import type { Line, TableOfReport } from '@homeward/domain/report/lines';
import type { Spoken } from '../../words/use-speeches.ts';

/** What stands above each table, and below it what its words mean. */
export const captions: Readonly<Record<TableOfReport, string>> = {
  published: 'report.published',
  returned: 'report.term.returned',
  monthly: 'report.monthly',
  channels: 'report.channels',
  sex: 'report.sex',
  age: 'report.age',
  purposes: 'report.purposes',
  handovers: 'report.stopped',
  reasons: 'report.reasons',
  times: 'report.times',
  checklist: 'report.checklist',
  missing: 'report.missing',
  services: 'report.services',
  followUp: 'report.follow-up',
  claims: 'report.claims',
  holds: 'report.holds',
  parity: 'report.parity',
  border: 'report.border',
  referred: 'report.referred',
  contacts: 'report.contacts',
};

/** Of each table what it counts, and of whom. */
export const meanings: Readonly<Record<TableOfReport, string>> = {
  published: 'report.means.published',
  returned: 'report.means.returned',
  monthly: 'report.means.monthly',
  channels: 'report.means.channels',
  sex: 'report.means.sex',
  age: 'report.means.age',
  purposes: 'report.means.exploitation',
  handovers: 'report.means.stopped',
  reasons: 'report.means.reasons',
  times: 'report.means.times',
  checklist: 'report.means.checklist',
  missing: 'report.means.missing',
  services: 'report.means.services',
  followUp: 'report.means.follow-up',
  claims: 'report.means.claims',
  holds: 'report.means.holds',
  parity: 'report.means.parity',
  border: 'report.means.border',
  referred: 'report.means.referred',
  contacts: 'report.means.contacts',
};

/** By which day each is counted, where that is not said yet. @internal for tests */
export const days: Readonly<Partial<Record<TableOfReport, string>>> = {
  handovers: 'report.by-day.stopped',
  times: 'report.by-day.times',
  checklist: 'report.by-day.checklist',
  missing: 'report.by-day.checklist',
  services: 'report.by-day.services',
  followUp: 'report.by-day.follow-up',
  claims: 'report.by-day.claims',
  border: 'report.by-day.border',
};

/** On paper in several languages, which has six sheets for its annex, these say by their rows alone what they count. */
export const shortInSeveral: readonly TableOfReport[] = ['published', 'channels', 'sex', 'reasons', 'parity'];

/** What a table counts, of whom, and by which day. */
export function meansOf({ say }: Pick<Spoken, 'say'>, table: TableOfReport): string {
  return [meanings[table], days[table]].flatMap((key) => (key === undefined ? [] : [say(key)])).join(' ');
}

/** What a row is called in one language, with what its word means where a single row needs it. */
export function rowSays({ say, breachSays, month }: Spoken, { table, figure: { code } }: Line): readonly string[] {
  switch (table) {
    case 'published':
      return [code, say(`figure.${code}`)];
    case 'returned':
      return [say(code === 'returns' ? 'report.term.returns' : 'report.term.returned')];
    case 'monthly':
      return [month(code)];
    case 'channels':
      return [say(`channel.${code}`), say(`report.means.${code}`)];
    case 'sex':
      return [say(`sex.${code}`)];
    case 'age':
      return [say(`age-group.${code}`)];
    case 'purposes':
      return [say(`exploitation.${code}`)];
    case 'handovers':
      return [say(`handover-status.${code}`)];
    case 'reasons':
      return [say(`stop.${code}`)];
    case 'times':
      return [say(`paper-days.${code}`)];
    case 'checklist':
      return [say(`checklist-figure.${code}`)];
    case 'missing':
      return [code, breachSays(code)];
    case 'services':
      return [say(`outcome.${code}`)];
    case 'followUp':
      return [say(`follow-up.${code}`)];
    case 'claims':
      return [say(`claim-state.${code}`)];
    case 'holds':
      return [say(`hold-age.${code}`)];
    case 'parity':
      return [say(`parity.${code}`)];
    case 'border':
    case 'referred':
      return [say(`border-figure.${code}`)];
    case 'contacts':
      return [say(`freshness.${code}`)];
  }
}

/** Of which of several things the rows below speak. */
export function groupSays({ say, number }: Spoken, table: TableOfReport, of: string): string {
  switch (table) {
    case 'times':
      return say(`interval.${of}`);
    case 'reasons':
      return say(`handover-status.${of}`);
    case 'followUp':
      return say('paper.months-after', { months: number(Number(of)) });
    case 'holds':
      return say(`hold.${of}`);
    default:
      return of;
  }
}
