import { Textarea, TextInput } from '@mantine/core';
import classes from './contract.module.css';
import { useForm } from './formState';

type TextFieldProps = {
  /** The server's path of the field, which is its id too. */
  field: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxLength?: number;
  required?: boolean;
  lines?: number;
};

export function TextField({
  field,
  label,
  value,
  onChange,
  maxLength = 200,
  lines,
  required,
}: TextFieldProps) {
  const { errorAt, readOnly } = useForm();
  const common = {
    id: field,
    label,
    value,
    maxLength,
    readOnly,
    required: required ?? false,
    error: errorAt(field),
  };
  if (lines) {
    return (
      <Textarea
        {...common}
        className={classes.wide ?? ''}
        autosize
        minRows={lines}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />;
}
