import { MoneyInput } from '@/ui/form/MoneyInput';
import { useForm } from './formState';

type SumFieldProps = {
  field: string;
  label: string;
  value: number | null;
  onChange: (fen: number | null) => void;
  required?: boolean;
};

/** A sum in yuan, exact to the fen. */
export function SumField({ field, label, value, onChange, required = false }: SumFieldProps) {
  const { errorAt, readOnly } = useForm();
  const error = errorAt(field);
  return (
    <MoneyInput
      id={field}
      label={label}
      unit="yuan"
      value={value}
      onChange={onChange}
      required={required}
      disabled={readOnly}
      {...(error ? { error } : {})}
    />
  );
}
