import { anyCountry } from '@homeward/domain/people/actor';
import type { Request } from '@homeward/runtime/request';
import type { FactCountry } from '@homeward/store/facts';
import { noSuchCorridor, type WrongReport, wrongYear } from './asked-report.ts';

type Asked = { readonly type: 'asked'; readonly partner: FactCountry; readonly year: string; readonly thing: string };

/** Whose year is asked for, or what is wrong with the question. */
export function askedOf({ params, recordedAt }: Request<'viewBilateralReport'>): Asked | WrongReport {
  const partner = anyCountry.safeParse(params['country']).data;
  const year = params['year'] ?? '';
  if (partner === undefined) return noSuchCorridor('/country');
  return wrongYear(year, recordedAt) ?? { type: 'asked', partner, year, thing: `report#${partner}#${year}` };
}
