import { formatFen, formatFenRounded, type MoneyUnit, unitFor, unitName } from '@/lib/money';

type MoneyTextProps = {
  fen: number;
  /** Chosen by size when not given. */
  unit?: MoneyUnit;
  /** False in tables whose heading names the unit. */
  withUnit?: boolean;
  /** Two decimals, the exact sum in the title. */
  rounded?: boolean;
};

export function MoneyText({ fen, unit = unitFor(fen), withUnit = true, rounded = false }: MoneyTextProps) {
  const exact = `${formatFen(fen, 'yuan', 2)} 元`;
  return (
    <span className="tabular" title={exact}>
      {rounded ? formatFenRounded(fen, unit) : formatFen(fen, unit)}
      {withUnit ? ` ${unitName(unit)}` : null}
    </span>
  );
}
