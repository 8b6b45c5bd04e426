/** Files of other folders by a pattern, each fetched when it is called; the bundler puts them in its place. */
interface ImportMeta {
  glob<Content>(
    pattern: string,
    how: { readonly query?: string; readonly import: string },
  ): Readonly<Record<string, () => Promise<Content>>>;
}
