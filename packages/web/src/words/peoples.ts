import { countries } from '@homeward/domain/countries/countries';
import { languages } from '@homeward/domain/countries/languages';
import { vietNam } from '@homeward/domain/countries/viet-nam';

/** The list with its own country's first and then those of whoever comes most often from abroad: the officer's hands know the order. */
function usualFirst<One extends string>([own, ...others]: readonly One[], usual: One): readonly One[] {
  return [...(own === undefined ? [] : [own]), usual, ...others.filter((one) => one !== usual)];
}

/** Citizenships that are offered first: of the countries here, of their neighbours, and where there is none or none is known. */
export const citizenships: readonly string[] = [
  ...usualFirst<string>(countries, vietNam.code),
  'LA',
  'MM',
  'stateless',
  'unknown',
];

const ofThePlatform = usualFirst<string>(languages, vietNam.language).filter((one) => one !== 'en');

/** What people speak who come over these borders: the languages of the platform, and those of neighbours. */
export const tongues: readonly string[] = [...ofThePlatform, 'lo', 'my', 'zh', 'en'];
