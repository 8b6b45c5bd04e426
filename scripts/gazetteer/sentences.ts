import type { GazetteerFault, GazetteerFaultCode } from '@homeward/interchange/gazetteer/fault';

const sentences: Readonly<Record<GazetteerFaultCode, (at: string, what: string) => string>> = {
  'no-gazetteer': () =>
    'This is no gazetteer: no sheet has a header with Type, Code, Name (Khmer) and Name (Latin) and places beneath it.',
  'unknown-kind': (at, what) => `${at}: “${what}” is neither a district, nor a commune, nor a village.`,
  'not-a-code': (at, what) => `${at}: “${what}” is no code of its kind of place, even with a zero before it.`,
  'no-name': (at) => `${at}: the place has no Khmer name.`,
  'same-code-twice': (at, what) => `${at}: the code ${what} stands there twice, or on another sheet too.`,
  'lies-nowhere': (at, what) => `The place ${at} lies in ${what}, which is not in the file.`,
};

/** What is wrong with a gazetteer, in one sentence. */
export function saysOfGazetteer({ code, at, what }: GazetteerFault): string {
  return `${sentences[code](at, what)} Nothing was imported.`;
}
