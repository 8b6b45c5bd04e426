import { createContext } from 'react';
import type { Language } from '../words/language.ts';

/** The person’s window as it begins: until when the server keeps it open, and the language that the screen speaks first. */
export type Opened = { readonly until: string; readonly language: Language };

/** From the worker's pages into the person’s window: whatever stood on the screen before is gone. */
export const WindowDoor = createContext<(opened: Opened) => void>(() => undefined);
