import { indicators } from '@homeward/domain/arrival/screening';
import { chosen, filled, typed } from '../parts/form-data.ts';

export const settings = ['safeSpace', 'noSuspects', 'supportOffered'] as const;

/** What the screening form says. A question nobody answered stays out, so that the schema asks for it. */
export function screeningIn(data: FormData): unknown {
  const setting = chosen(data, '/setting');
  const more = chosen(data, '/more');
  return filled({
    answers: filled(Object.fromEntries(indicators.map((name) => [name, typed(data, `/answers/${name}`)]))),
    declined: more.includes('declined'),
    wishesHelp: more.includes('wishesHelp'),
    needsMet: chosen(data, '/needsMet'),
    interpreter: chosen(data, '/interpreter').includes('yes'),
    setting: Object.fromEntries(settings.map((name) => [name, setting.includes(name)])),
    exploitation: chosen(data, '/exploitation'),
    sector: typed(data, '/sector'),
  });
}
