import { anyCountry } from '@homeward/domain/people/actor';
import type { Request } from '@homeward/runtime/request';
import type { FactCountry } from '@homeward/store/facts';
import { noSuchCorridor, type WrongReport, wrongHalf, wrongYear } from './asked-report.ts';

type Asked = { readonly type: 'asked'; readonly partner: FactCountry; readonly year: string; readonly thing: string };

/** Whose year is asked for, or what is wrong with the question. */
export function askedOf({ params, query, recordedAt }: Request<'viewBilateralReport'>): Asked | WrongReport {
  const partner = anyCountry.safeParse(params['country']).data;
  const year = params['year'] ?? '';
  if (partner === undefined) return noSuchCorridor('/country');
  const refused = wrongYear(year, recordedAt) ?? wrongHalf(year, query.half, recordedAt);
  return refused ?? { type: 'asked', partner, year, thing: `report#${partner}#${year}` };
}
