/** Digits of Khmer and Thai as those of Latin: what stands for a number is not another name. */
function asciiDigits(text: string): string {
  return text.replace(/[០-៩๐-๙]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

// Thai writes it before the name without a space; taken off on both sides, it can hide nobody.
const formsOfAddress = /^(?:นางสาว|นาย|นาง|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|លោកស្រី|លោក|អ្នកស្រី|កញ្ញា)(?=.*\s)\s*/u;

/**
 * A text as it reads, in one order of its letters: one Unicode form, nothing of zero width, a Khmer subscript ro after the other
 * subscripts. Readers see no difference.
 */
export function inOneOrder(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\u17b4\u17b5]/gu, '')
    .replace(/(\u17d2\u179a)(\u17d2[\u1780-\u17a2])/gu, '$2$1');
}

/**
 * A name as written in the person's own script, so that only its letters count: one Unicode form, nothing of zero width, no spaces
 * or signs, one kind of digits. Khmer types a subscript ro before or after another subscript, Thai its am as one letter or two;
 * readers see no difference.
 */
export function inOwnScript(name: string): string {
  const ordered = inOneOrder(name).trim().replace(formsOfAddress, '').replaceAll('\u0e4d\u0e32', '\u0e33');
  return asciiDigits(ordered)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
