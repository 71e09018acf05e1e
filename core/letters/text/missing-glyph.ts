/** A character that none of the letters' fonts has: a letter with an empty box in a name is never made. */
export class MissingGlyph extends Error {
  readonly character: string;

  constructor(character: string) {
    super(`no font has ${codePointName(character)}`);
    this.character = character;
  }
}

/** `U+1F600` */
export function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
