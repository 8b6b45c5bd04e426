// What hides or reorders what an officer reads (Unicode TR 36), and what was lost on the way: the same as `text` of the law.
const forbidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !forbidden.test(text);
}
