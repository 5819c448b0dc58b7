import { DateInput, DatesProvider } from '@mantine/dates';
import 'dayjs/locale/zh-cn';
import '@mantine/dates/styles.css';

type DateFieldProps = {
  id?: string;
  label: string;
  description?: string;
  /** YYYY-MM-DD. */
  value: string | null;
  onChange: (day: string | null) => void;
  min?: string;
  max?: string;
  required?: boolean;
  disabled?: boolean;
  error?: string | undefined;
};

/** A day, typed or chosen; the value is the plain day, without any time zone. */
export function DateField({ min, max, ...rest }: DateFieldProps) {
  return (
    <DatesProvider settings={{ locale: 'zh-cn', firstDayOfWeek: 1 }}>
      <DateInput
        {...rest}
        valueFormat="YYYY-MM-DD"
        placeholder="如 2026-11-23"
        clearable={!rest.required}
        clearButtonProps={{ 'aria-label': '清除日期' }}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
      />
    </DatesProvider>
  );
}
