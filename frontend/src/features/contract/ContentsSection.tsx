import classes from './contract.module.css';
import { useForm } from './formState';
import { messages } from './messages';
import { TextField } from './TextField';

const words = messages.contents;

const FIELDS = [
  'subjectMatter',
  'performance',
  'confidentiality',
  'ownership',
  'benefitSharing',
  'acceptance',
  'definitions',
] as const;

/** What 民法典 845 expects of a technology contract. */
export function ContentsSection() {
  const { form, change } = useForm();
  return (
    <div className={classes.fields}>
      <p className={`${classes.small} ${classes.wide}`}>{words.hint}</p>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          field={`contents.${field}`}
          label={words[field]}
          required={field === 'subjectMatter'}
          lines={2}
          maxLength={4000}
          value={form.contents[field]}
          onChange={(value) => change({ contents: { ...form.contents, [field]: value } })}
        />
      ))}
    </div>
  );
}
