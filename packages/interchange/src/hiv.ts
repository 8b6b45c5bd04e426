// The infection as Cambodia, Thailand, Viet Nam and Malaysia write it. Latin abbreviations stand alone: no `archive`, no hearing `aids`.
const latin = /(?<![\p{L}\p{N}])(HIV|[Hh]iv|H\.I\.V\.?|AIDS|SIDA|VIH)(?![\p{L}\p{N}])/u;
const local = /អេដស៍|មេរោគ\s?អេដ|เอดส์|เอชไอวี/u;

/** Whether a text tells of HIV: that stands at the health desk under a consent of its own and crosses no border by a table (Standards 11(7)). */
export function tellsOfHiv(text: string): boolean {
  const plain = text.normalize('NFC');
  return latin.test(plain) || local.test(plain);
}
