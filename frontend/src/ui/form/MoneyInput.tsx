import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatFen, type MoneyUnit, parseFen, unitName } from '@/lib/money';

type MoneyInputProps = {
  id?: string;
  label: string;
  description?: string;
  /** In fen; null while empty or not an amount. */
  value: number | null;
  onChange: (fen: number | null) => void;
  unit?: MoneyUnit;
  required?: boolean;
  disabled?: boolean;
  error?: string;
};

const UNREADABLE = '请填写金额，只含数字和小数点，精确到分';

function textOf(fen: number | null, unit: MoneyUnit): string {
  return fen === null ? '' : formatFen(fen, unit).replaceAll(',', '');
}

/** Reads and writes whole fen; what cannot be an exact amount is refused at the field and never rounded. */
export function MoneyInput({ value, onChange, unit = 'wan', error, label, ...rest }: MoneyInputProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = typed ?? textOf(value, unit);
  const unreadable = shown.trim() !== '' && parseFen(shown, unit) === undefined;
  const take = (text: string) => {
    setTyped(text);
    onChange(text.trim() ? (parseFen(text, unit) ?? null) : null);
  };
  return (
    <TextInput
      {...rest}
      label={`${label}（${unitName(unit)}）`}
      inputMode="decimal"
      value={shown}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={() => (unreadable ? undefined : setTyped(undefined))}
      error={unreadable ? UNREADABLE : error}
      styles={{ input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
