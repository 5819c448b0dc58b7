import { Checkbox, Input, SegmentedControl } from '@mantine/core';
import { CodeField } from './CodeField';
import classes from './contract.module.css';
import type { ContractForm } from './contractData';
import { useForm } from './formState';
import { messages } from './messages';
import { TextField } from './TextField';

const words = messages.subject;

type Subject = ContractForm['subject'];

/** Kind and sub-kind are one choice in the list and two fields of the form. */
function kindOf(code: string): Pick<Subject, 'kind' | 'subKind'> {
  const [kind = '', subKind = ''] = code.split('.');
  return { kind: (kind || null) as Subject['kind'] & (string | null), subKind };
}

function codeOf({ kind, subKind }: Subject): string {
  return kind ? (subKind ? `${kind}.${subKind}` : kind) : '';
}

export function SubjectSection() {
  const { form, change } = useForm();
  const { subject } = form;
  const set = (part: Partial<Subject>) => change({ subject: { ...subject, ...part } });
  return (
    <div className={classes.fields}>
      <TextField
        field="subject.projectName"
        label={words.projectName}
        required
        lines={1}
        value={subject.projectName}
        onChange={(projectName) => set({ projectName })}
      />
      <CodeField
        field="subject.kind"
        label={words.kind}
        dictionary="contract-kinds"
        required
        value={codeOf(subject)}
        onChange={(code) => set(kindOf(code))}
      />
      <Codes subject={subject} set={set} />
      <Related subject={subject} set={set} />
    </div>
  );
}

type PartProps = { subject: Subject; set: (part: Partial<Subject>) => void };

const CODES = [
  ['technologyField', 'technology-fields', true],
  ['industry', 'industries', false],
  ['intellectualProperty', 'intellectual-property', true],
  ['planCategory', 'plan-categories', true],
  ['economicSector', 'economic-sectors', true],
  ['socialObjective', 'social-objectives', true],
] as const;

function Codes({ subject, set }: PartProps) {
  return CODES.map(([field, dictionary, required]) => (
    <CodeField
      key={field}
      field={`subject.${field}`}
      label={words[field]}
      dictionary={dictionary}
      required={required}
      value={subject[field]}
      onChange={(code) => set({ [field]: code })}
    />
  ));
}

function Related({ subject, set }: PartProps) {
  const { errorAt, readOnly } = useForm();
  const answer = subject.relatedParties;
  const error = errorAt('subject.relatedParties');
  return (
    <>
      <div id="subject.relatedParties">
        <Input.Wrapper labelElement="div" label={words.related} required error={error}>
          <div>
            <SegmentedControl
              aria-label={words.related}
              readOnly={readOnly}
              value={answer === null || answer === undefined ? '' : String(answer)}
              data={[
                { value: 'true', label: words.yes },
                { value: 'false', label: words.no },
              ]}
              onChange={(value) => set({ relatedParties: value === 'true' })}
            />
          </div>
        </Input.Wrapper>
      </div>
      <Checkbox
        label={words.imported}
        disabled={readOnly}
        checked={subject.importedTechnology}
        onChange={(event) => set({ importedTechnology: event.currentTarget.checked })}
      />
    </>
  );
}
