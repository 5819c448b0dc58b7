const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code with the check character of GB 32100-2015. */
export function creditCode(serial: string): string {
  const body = `91150203${serial.padStart(9, '0')}`;
  const sum = WEIGHTS.reduce((so, weight, place) => so + weight * CHARACTERS.indexOf(body[place] ?? ''), 0);
  return body + CHARACTERS[(31 - (sum % 31)) % 31];
}

/** The same code with a check character that is not its own. */
export function withWrongCheck(code: string): string {
  const next = (CHARACTERS.indexOf(code.slice(-1)) + 1) % CHARACTERS.length;
  return code.slice(0, -1) + CHARACTERS[next];
}
