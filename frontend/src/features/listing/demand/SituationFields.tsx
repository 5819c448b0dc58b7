import { Textarea, TextInput } from '@mantine/core';
import { errorOf } from '@/app/connected/fieldErrors';
import type { FieldError } from '@/ui/form/ErrorSummary';
import { ClassificationFields } from '../formParts';
import type { DemandContent } from '../types';

export type DemandPart = {
  content: DemandContent;
  errors: readonly FieldError[];
  change: (part: Partial<DemandContent>) => void;
};

type Situation = DemandContent['situation'];

type TextField = { key: keyof Situation; label: string; hint?: string; required?: boolean };

const PROBLEM: readonly TextField[] = [
  {
    key: 'problem',
    label: '要解决的问题',
    required: true,
    hint: '现象、后果、已试过的办法。所有人可见，请勿写入商业秘密',
  },
  { key: 'presentProcess', label: '现有工艺或做法' },
];

const CONSTRAINTS: readonly TextField[] = [
  { key: 'materials', label: '材料约束' },
  { key: 'energy', label: '能耗约束' },
  { key: 'emissions', label: '排放约束' },
  { key: 'standards', label: '应符合的标准' },
  { key: 'testConditions', label: '可提供的试验条件', hint: '产线窗口、样品、检测设备等' },
];

export function ProblemFields(part: DemandPart) {
  const { content, errors, change } = part;
  return (
    <>
      <TextInput
        id="title"
        label="需求名称"
        required
        maxLength={120}
        value={content.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={errorOf(errors, 'title')}
      />
      <SituationTexts {...part} fields={PROBLEM} rows={4} />
      <ClassificationFields
        value={content.classification}
        errors={errors}
        onChange={(classification) => change({ classification })}
      />
    </>
  );
}

export function ConstraintFields(part: DemandPart) {
  return <SituationTexts {...part} fields={CONSTRAINTS} rows={2} />;
}

function SituationTexts({
  content,
  errors,
  change,
  fields,
  rows,
}: DemandPart & { fields: readonly TextField[]; rows: number }) {
  const { situation } = content;
  return fields.map(({ key, label, hint, required }) => (
    <Textarea
      key={key}
      id={`situation.${key}`}
      label={label}
      description={hint}
      required={required ?? false}
      autosize
      minRows={rows}
      value={situation[key]}
      onChange={(event) => change({ situation: { ...situation, [key]: event.currentTarget.value } })}
      error={errorOf(errors, `situation.${key}`)}
    />
  ));
}
