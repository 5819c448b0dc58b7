import { DateField } from '@/ui/form/DateField';
import classes from './contract.module.css';
import { useForm } from './formState';
import { messages } from './messages';
import { TextField } from './TextField';

const words = messages.term;
const DAYS = ['signedOn', 'validFrom', 'validTo'] as const;

export function TermSection() {
  const { form, change, errorAt, readOnly } = useForm();
  const { term } = form;
  return (
    <div className={classes.fields}>
      {DAYS.map((day) => (
        <DateField
          key={day}
          id={`term.${day}`}
          label={words[day]}
          required
          disabled={readOnly}
          value={term[day] ?? null}
          onChange={(value) => change({ term: { ...term, [day]: value } })}
          error={errorAt(`term.${day}`)}
        />
      ))}
      <TextField
        field="term.signedAt"
        label={words.signedAt}
        value={term.signedAt}
        onChange={(signedAt) => change({ term: { ...term, signedAt } })}
      />
    </div>
  );
}
