/** A language's words in two parts, as the build cuts them (build/words-in-two-parts.ts). */
declare module '*/screens?first' {
  export const words: Readonly<Record<string, string>>;
}
declare module '*/screens?rest' {
  export const words: Readonly<Record<string, string>>;
}
