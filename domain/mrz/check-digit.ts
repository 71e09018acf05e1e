const WEIGHTS = [7, 3, 1] as const;

/**
 * The check digit over characters of a machine-readable zone (ICAO Doc 9303 part 3, 4.9): digits count their value, A to Z count 10
 * to 35, the filler counts 0; weights 7, 3, 1 in turn, sum modulo 10. Other characters count 0. It finds every single wrong digit,
 * yet not every wrong letter: values 10 apart look alike to it (6 and G, 1 and B, the filler and A).
 */
export function checkDigit(characters: string): string {
  let sum = 0;
  for (let at = 0; at < characters.length; at += 1) sum += WEIGHTS[at % 3]! * characterValue(characters[at]!);
  return String(sum % 10);
}

function characterValue(character: string): number {
  const value = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character);
  return Math.max(0, value);
}
