import { Button } from '@mantine/core';
import { DateField } from '@/ui/form/DateField';
import classes from './contract.module.css';
import type { Patent } from './contractData';
import { useForm } from './formState';
import { messages } from './messages';
import { TextField } from './TextField';

const words = messages.patent;

const NEW_PATENT: Patent = { title: '', holder: '', applicationNumber: '', patentNumber: '' };

export function PatentsSection() {
  const { form, change, readOnly, errorAt } = useForm();
  const { patents } = form;
  const error = errorAt('patents');
  return (
    <div id="patents">
      {error ? <p className={classes.small}>{error}</p> : null}
      {patents.length === 0 ? <p className={classes.small}>{words.none}</p> : null}
      {patents.map((patent, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what the server names a patent by
        <div key={index} className={classes.item}>
          <PatentFields
            path={`patents[${index}]`}
            patent={patent}
            set={(part) =>
              change({ patents: patents.map((other, at) => (at === index ? { ...other, ...part } : other)) })
            }
          />
          {readOnly ? null : (
            <Button
              mt="sm"
              variant="subtle"
              color="danger"
              size="compact-sm"
              onClick={() => change({ patents: patents.filter((_, at) => at !== index) })}
            >
              {words.remove}
            </Button>
          )}
        </div>
      ))}
      {readOnly ? null : (
        <Button variant="default" onClick={() => change({ patents: [...patents, NEW_PATENT] })}>
          {words.add}
        </Button>
      )}
    </div>
  );
}

type PatentFieldsProps = { path: string; patent: Patent; set: (part: Partial<Patent>) => void };

function PatentFields({ path, patent, set }: PatentFieldsProps) {
  const { errorAt, readOnly } = useForm();
  return (
    <div className={classes.fields}>
      {(['title', 'holder', 'applicationNumber', 'patentNumber'] as const).map((field) => (
        <TextField
          key={field}
          field={`${path}.${field}`}
          label={words[field]}
          maxLength={field === 'title' || field === 'holder' ? 200 : 20}
          required={field !== 'patentNumber'}
          value={patent[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      {(['filedOn', 'expiresOn'] as const).map((field) => (
        <DateField
          key={field}
          id={`${path}.${field}`}
          label={words[field]}
          required={field === 'filedOn'}
          disabled={readOnly}
          value={patent[field] ?? null}
          onChange={(day) => set({ [field]: day })}
          error={errorAt(`${path}.${field}`)}
        />
      ))}
    </div>
  );
}
