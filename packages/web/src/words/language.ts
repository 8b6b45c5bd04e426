import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** Khmer first, as on the tablets at the border; each is spoken whole. */
export const languages = ['km', 'en', 'th', 'vi', 'ms'] as const;
export type Language = (typeof languages)[number];

const loaders: Readonly<Record<Language, () => Promise<{ default: Record<string, string> }>>> = {
  km: () => import('@homeward/words/km/screens', { with: { type: 'json' } }),
  en: () => import('@homeward/words/en/screens', { with: { type: 'json' } }),
  th: () => import('@homeward/words/th/screens', { with: { type: 'json' } }),
  vi: () => import('@homeward/words/vi/screens', { with: { type: 'json' } }),
  ms: () => import('@homeward/words/ms/screens', { with: { type: 'json' } }),
};

function known(tag: string | null | undefined): Language | undefined {
  return languages.find((one) => one === tag);
}

/** The neighbour's language that a device speaks itself. An English device may lie on a desk in Poipet: it says nothing of its reader. */
function ofTheDevice(): Language | undefined {
  const first = known(navigator.language.split('-')[0]);
  return first === 'en' ? undefined : first;
}

function chosen(): Language {
  return known(localStorage.getItem('homeward.language')) ?? ofTheDevice() ?? 'km';
}

export function currentLanguage(): Language {
  return known(i18next.language) ?? 'km';
}

/** Brings one language's words to the page, once. */
export async function loadWords(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'screens')) return;
  i18next.addResourceBundle(language, 'screens', (await loaders[language]()).default);
}

/** Brings one language's words and starts with them: what was chosen on this device before, else a neighbour's language that it speaks, else Khmer. */
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
  await loadWords(chosen());
  document.documentElement.lang = chosen();
}

/** Speaks another language on this device from now on. */
export async function speak(language: Language): Promise<void> {
  await loadWords(language);
  await i18next.changeLanguage(language);
  localStorage.setItem('homeward.language', language);
  document.documentElement.lang = language;
}

/** The language that the forms of the ministry are written in, nearest to the reader's. */
export function formLanguage(): 'km' | 'en' {
  return currentLanguage() === 'km' ? 'km' : 'en';
}
