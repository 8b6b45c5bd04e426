import type { Language } from '@homeward/domain/countries/languages';
import type { Page } from 'playwright-core';
import { foundIn, pronouns } from '../../words/gendered.ts';
import { leftoversIn } from '../../words/leftovers.ts';
import { languages } from '../browser.ts';
import { speakHere } from './speak.ts';

/** The narrowest telephone. No rule of the styles begins between it and 640 pixels: what fits it fits the wider ones. */
export const narrow = 320;

/** What stands on a page: its language and title, its words, and what is laid out wrongly. */
type Read = {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** What of it the page says in its own language: no quotation in another. */
  readonly told: string;
  readonly spoken: string;
  readonly wrong: readonly string[];
};

/**
 * Read in one go, every part of the page opened: each question of its own would make the browser lay the page out again. Where
 * another language follows, the letters stay as large as they were last: in this one nobody looks at them again.
 */
function read({ isKhmer, staysLarge }: { readonly isKhmer: boolean; readonly staysLarge: boolean }): Read {
  const root = document.documentElement;
  for (const details of document.querySelectorAll('details')) details.open = true;
  // Words that are heard and not seen.
  const spoken = ['aria-label', 'placeholder', 'title']
    .flatMap((name) => [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name)))
    .join('\n');
  const words: string[] = [];
  const told: string[] = [];
  const khmer = new Set<Element>();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const text = nodes.currentNode.textContent ?? '';
    words.push(text);
    const parent = nodes.currentNode.parentElement;
    if (parent?.closest('[lang]')?.getAttribute('lang') === root.lang) told.push(text);
    if (isKhmer && parent && /[\u1780-\u17ff]/.test(text)) khmer.add(parent);
  }
  const small = [
    ...document.querySelectorAll(
      'button, select, input:not([type=hidden], .govuk-visually-hidden), .hw-file, textarea, summary, nav a',
    ),
  ]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
    .map((one) => `lower than 44 px: ${one.outerHTML.slice(0, 80)}`);
  const tight = [...khmer]
    .filter((one) => one.checkVisibility() && one.closest(':lang(km)') !== null && one.closest('svg') === null)
    .flatMap((one) => {
      const { lineHeight, fontSize } = getComputedStyle(one);
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      return ratio < 1.74 ? [`Khmer in lines of ${ratio.toFixed(2)}: ${one.outerHTML.slice(0, 80)}`] : [];
    });
  const sideways = ['', '200%'].flatMap((letters) => {
    root.style.fontSize = letters;
    const over = root.scrollWidth - innerWidth;
    return over > 0 ? [`${innerWidth} px${letters && `, letters ${letters},`} scrolls sideways by ${over}`] : [];
  });
  if (!staysLarge) root.style.fontSize = '';
  const wrong = [...sideways, ...small, ...tight];
  return { lang: root.lang, title: document.title, text: words.join('\n'), told: told.join('\n'), spoken, wrong };
}

/** What calls somebody she or he in a text, in whichever language: minutes stand in two, and a man reads them too. */
function pronounsIn(text: string): readonly string[] {
  return languages.flatMap((language) => foundIn(text, pronouns[language]).map((word) => `calls somebody “${word}”`));
}

const bareKeys = (text: string) => text.replaceAll(/[\w.-]+@[\w.-]+/g, '').match(/\b[a-z][a-z-]+\.[a-z][\w.-]+\b/g);

/** The page's language, a title that names nobody, words for every key, and nobody called she or he. */
function wrongWords({ lang, title, text, told, spoken }: Read, language: string): readonly string[] {
  const bare = bareKeys(text);
  const left = leftoversIn([title, spoken, told].join('\n'), language as Language);
  return [
    ...(lang === language ? [] : [`lang is ${lang}`]),
    ...(/[0-9a-f]{8}-|សុខ ស្រីមុំ|Invented|Nguyễn/.test(title) ? [`the title names somebody: ${title}`] : []),
    ...(bare ? [`keys without words: ${bare.join(' ')}`] : []),
    ...(left.length === 0 ? [] : [`not said in its language: ${left.join(' | ')}`]),
    ...pronounsIn([title, spoken, text].join('\n')),
  ];
}

async function narrowed(page: Page): Promise<void> {
  if (page.viewportSize()?.width !== narrow) await page.setViewportSize({ width: narrow, height: 800 });
}

const wrongIn = (found: Read, language: string) => [...found.wrong, ...wrongWords(found, language)];

/** What a language can change on a page: its words, its `lang`, how wide they run on a narrow telephone, also with letters twice as large, and how high they stand: every control is large enough for a thumb, and Khmer, with its feet and stacked vowels, has lines of at least 1.75. */
export async function wordsOf(page: Page, language: string): Promise<readonly string[]> {
  await narrowed(page);
  return wrongIn(await page.evaluate(read, { isKhmer: language === 'km', staysLarge: false }), language);
}

/** The same in several languages, spoken one after another within the page: what it would draw between them, nobody sees. */
export async function wordsIn(page: Page, spoken: readonly string[]): Promise<readonly string[]> {
  await narrowed(page);
  const found = await page.evaluate<readonly Read[]>(`(async () => {
    const [speak, read] = [${speakHere}, ${read}];
    const root = document.documentElement;
    const asItWas = () => { root.style.fontSize = ''; };
    // Just before the words of the next language are laid out.
    const spoken = new MutationObserver(asItWas);
    spoken.observe(root, { attributeFilter: ['lang'] });
    const found = [];
    for (const language of ${JSON.stringify(spoken)}) {
      await speak(language);
      found.push(read({ isKhmer: language === 'km', staysLarge: true }));
    }
    spoken.disconnect();
    asItWas();
    return found;
  })()`);
  return found.flatMap((one, index) => {
    const language = spoken[index] ?? 'en';
    return wrongIn(one, language).map((fault) => `(${language}) ${fault}`);
  });
}
