/** Money is a whole number of fen everywhere; these functions move only digits, never binary fractions. */
export type MoneyUnit = 'yuan' | 'wan' | 'yi';

const DIGITS: Record<MoneyUnit, number> = { yuan: 2, wan: 6, yi: 10 };
const NAMES: Record<MoneyUnit, string> = { yuan: '元', wan: '万元', yi: '亿元' };

export function unitName(unit: MoneyUnit): string {
  return NAMES[unit];
}

export function unitFor(fen: number): MoneyUnit {
  const size = Math.abs(fen);
  if (size >= 10 ** DIGITS.yi) return 'yi';
  return size >= 10 ** DIGITS.wan ? 'wan' : 'yuan';
}

/** The exact amount in a unit, with thousands separators and without trailing zeros beyond `least` decimals. */
export function formatFen(fen: number, unit: MoneyUnit, least = 0): string {
  const digits = DIGITS[unit];
  const size = BigInt(Math.abs(fen))
    .toString()
    .padStart(digits + 1, '0');
  const whole = size.slice(0, -digits).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = size.slice(-digits).replace(/0+$/, '').padEnd(least, '0');
  return `${fen < 0 ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/** Rounded half up to a number of decimals, for headings where the exact figure stands one click away. */
export function formatFenRounded(fen: number, unit: MoneyUnit, decimals = 2): string {
  const cut = 10n ** BigInt(DIGITS[unit] - decimals);
  const rounded = ((BigInt(Math.abs(fen)) + cut / 2n) / cut) * cut;
  return formatFen(Number(fen < 0 ? -rounded : rounded), unit, 0);
}

/** What a person typed, in fen; undefined when it is no amount, has parts of a fen or exceeds exact integers. */
export function parseFen(text: string, unit: MoneyUnit): number | undefined {
  const match = /^(\d+)(?:\.(\d*))?$/.exec(text.replace(/[,，\s]/g, ''));
  if (!match) return undefined;
  const digits = DIGITS[unit];
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return undefined;
  const fen = Number(BigInt(`${match[1]}${fraction.padEnd(digits, '0')}`));
  return Number.isSafeInteger(fen) ? fen : undefined;
}
