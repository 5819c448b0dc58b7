import { NumberInput } from '@mantine/core';

type NumberFieldProps = {
  id: string;
  label: string;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  suffix?: string;
  error?: string | undefined;
  required?: boolean;
};

/** A plain number, empty as null. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  return (
    <NumberInput
      {...rest}
      hideControls
      decimalScale={6}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
    />
  );
}
