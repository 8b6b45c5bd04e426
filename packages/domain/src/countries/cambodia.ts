import { cambodianCalendar } from '../settings/calendars/cambodia.ts';
import type { CountryPlate } from './country.ts';

/** Cambodia holds the case. */
export const cambodia = { code: 'KH', language: 'km' } as const satisfies CountryPlate;

/** What the law and its clocks need of it. */
export const settingsOfCambodia = {
  calendar: cambodianCalendar,
  /** Who confirms on Cambodia's side: it receives who comes in, and sends who goes out. */
  inbound: { confirms: { land: ['shift-lead'], air: ['central-unit'] } },
  outbound: { confirms: { land: ['case-worker', 'central-unit'], air: ['case-worker', 'central-unit'] } },
} as const;
