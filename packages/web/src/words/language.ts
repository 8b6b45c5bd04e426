import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['km', 'en'] as const;
export type Language = (typeof languages)[number];

const loaders: Readonly<Record<Language, () => Promise<{ default: Record<string, string> }>>> = {
  km: () => import('@homeward/words/km/screens', { with: { type: 'json' } }),
  en: () => import('@homeward/words/en/screens', { with: { type: 'json' } }),
};

function chosen(): Language {
  return localStorage.getItem('homeward.language') === 'en' ? 'en' : 'km';
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'km';
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'screens')) return;
  i18next.addResourceBundle(language, 'screens', (await loaders[language]()).default);
}

/** Brings one language's words and starts with them: Khmer, unless this device chose English before. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: chosen(),
    resources: {},
    defaultNS: 'screens',
    ns: ['screens'],
    keySeparator: false,
    nsSeparator: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await load(chosen());
  document.documentElement.lang = chosen();
}

/** Speaks another language on this device from now on. */
export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  localStorage.setItem('homeward.language', language);
  document.documentElement.lang = language;
}
