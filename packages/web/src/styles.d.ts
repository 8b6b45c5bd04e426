// A page may bring styles of its own; the build makes a file of them that is fetched with the page.
declare module '*.scss';
