import { createContext, useContext } from 'react';
import type { CaseView } from '../keeping.ts';

/** The file that the form around a field writes into; none where a file is opened. */
export const FileOfForm = createContext<CaseView | undefined>(undefined);

export function useFile(): CaseView | undefined {
  return useContext(FileOfForm);
}
