import { countries } from '@homeward/domain/countries/countries';
import { languages } from '@homeward/domain/countries/languages';

/** Citizenships that are offered first: of the countries here, of their neighbours, and where there is none or none is known. */
export const citizenships: readonly string[] = [...countries, 'LA', 'MM', 'stateless', 'unknown'];

/** What people speak who come over these borders: the languages of the platform, and those of neighbours. */
export const tongues: readonly string[] = [...languages.filter((one) => one !== 'en'), 'lo', 'my', 'zh', 'en'];
