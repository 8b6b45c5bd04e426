import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/root.ts';
import { type Guide, guidePage, indexPage, type Site } from './docs-page.ts';

const source = join(root, 'packages/web/docs');

/** The languages of the guides; the first is that of the page at `/docs`. @internal for tests */
export const guideLanguages = ['km', 'en'] as const;
type GuideLanguage = (typeof guideLanguages)[number];

/** The words of one language: those of the site, and each role's guide in the order of the index. */
type Guides = { readonly site: Site; readonly roles: Readonly<Record<string, Guide>> };

/** The words of a language. @internal for tests */
export async function guidesIn(language: GuideLanguage): Promise<Guides> {
  const text = await readFile(join(source, language, 'guides.json'), 'utf8');
  const { $site, $review: _, ...roles } = JSON.parse(text);
  return { site: $site, roles };
}

/** Writes the guides as plain pages into `docs` of a built app, with its own style and letters: no script, nothing inline. */
export async function writeDocs(dist: string, style: string, demo: boolean): Promise<void> {
  const to = join(dist, 'docs');
  await cp(join(source, 'pictures'), join(to, 'pictures'), { recursive: true });
  await cp(join(source, 'docs.css'), join(to, 'docs.css'));
  const pictures = new Set(await readdir(join(source, 'pictures')));
  for (const language of guideLanguages) {
    const { site, roles } = await guidesIn(language);
    const about = { language, site, roles, style, demo };
    await mkdir(join(to, language), { recursive: true });
    await writeFile(join(to, language, 'index.html'), indexPage(about));
    if (language === guideLanguages[0]) await writeFile(join(to, 'index.html'), indexPage(about));
    for (const role of Object.keys(roles)) {
      const picture = `${role}.${language}.png`;
      const page = guidePage(about, role, pictures.has(picture) ? picture : undefined);
      await writeFile(join(to, language, `${role}.html`), page);
    }
  }
}
