import { DictionarySelect } from '@/app/connected/DictionarySelect';
import { useForm } from './formState';

type CodeFieldProps = {
  field: string;
  label: string;
  dictionary: string;
  value: string;
  onChange: (code: string) => void;
  required?: boolean;
};

/** A code of one of the server's lists; empty while open. */
export function CodeField({ field, label, dictionary, value, onChange, required = false }: CodeFieldProps) {
  const { errorAt, readOnly } = useForm();
  return (
    <DictionarySelect
      id={field}
      label={label}
      dictionary={dictionary}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
      required={required}
      disabled={readOnly}
      error={errorAt(field)}
    />
  );
}
