/**
 * How a Latin spelling sounds, roughly, in Khmer, Thai, Vietnamese and Malay at once. Romanisations of these languages agree on
 * little: whether a stop has breath (ph, p), whether it is voiced (b, p), how its vowels are written; they agree on the order of
 * the consonants. Vowels stay in the answer, for whoever goes on to weigh them.
 */
export function soundOf(word: string): string {
  return sounds.reduce((heard, [pattern, sound]) => heard.replace(pattern, sound), word);
}

const sounds: readonly (readonly [RegExp, string])[] = [
  // One nasal of the tongue: ng, nh, ny, gn and n are written for one another.
  [/ngh?|gn|nh|ny(?=[aeiou])/g, 'n'],
  // Affricates; C holds them apart from the letters below.
  [/t?chh?|[td]?j/g, 'C'],
  [/s[hy]|x|z/g, 's'],
  // Stops, with or without breath or voice; f is heard as ph, w as v.
  [/ph|[bfp]/g, 'p'],
  [/[td]h|[dt]/g, 't'],
  [/[kg]h|[ckgq]/g, 'k'],
  [/w/g, 'v'],
  // An h is heard before the first vowel alone; elsewhere it is breath or length.
  [/(?<=.)h/g, ''],
  [/y/g, 'i'],
  // After a vowel r is length, v a glide, and a last s is breath (Khmer), often left unwritten.
  [/(?<=[aeiou])[rv](?![aeiou])/g, ''],
  [/(?<=[aeiou])s+$/g, ''],
  [/C/g, 'c'],
  [/(.)\1+/g, '$1'],
];

/** The same, rougher: nasals are one, a cluster keeps its stronger member, a stop after a last nasal is not heard. */
export function roughly(sound: string): string {
  return sound
    .replace(/m/g, 'n')
    .replace(/(?<=[^aeiou])[rl]/g, '')
    .replace(/(?<=[aeiou])k(?=[ptcs])/g, '')
    .replace(/(?<=n)[ptk](?![aeiou])/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** The consonants of a sound; a word of vowels alone leaves one, so that no part of a name vanishes. */
export function consonants(sound: string): string {
  return sound.replace(/[aeiou]/g, '') || 'a';
}

/** The sound with each run of vowels heard as front or back only: for names too short to be told apart by their consonants. */
export function withVowels(sound: string): string {
  return sound.replace(/[aeiou]+/g, (vowels) => (/^(e|i|ae)/.test(vowels) ? 'e' : 'a')).replace(/(.)\1+/g, '$1');
}
