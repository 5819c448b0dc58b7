import { Button, Select, TextInput } from '@mantine/core';
import { OPERATORS } from '../labels';
import { NumberField } from '../NumberField';
import type { DemandClause } from '../types';
import classes from './clauses.module.css';
import { KINDS_OF_CLAUSE } from './clauseText';

type ClauseEditorProps = {
  clause: DemandClause;
  onChange: (part: Partial<DemandClause>) => void;
  onDone: () => void;
};

/** One clause opened for correcting: what it is about, and the comparison where it is measured. */
export function ClauseEditor({ clause, onChange, onDone }: ClauseEditorProps) {
  const measured = Boolean(clause.operator);
  return (
    <fieldset className={classes.editor} aria-label="修改条目">
      <Select
        label="类别"
        allowDeselect={false}
        data={Object.entries(KINDS_OF_CLAUSE).map(([value, label]) => ({ value, label }))}
        value={clause.kind}
        onChange={(kind) => kind && onChange({ kind: kind as DemandClause['kind'] })}
      />
      <TextInput
        label={measured ? '指标名称' : '内容'}
        maxLength={60}
        value={clause.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <Select
        label="比较"
        placeholder="无数值"
        clearable
        clearButtonProps={{ 'aria-label': '去掉数值' }}
        data={Object.entries(OPERATORS).map(([value, label]) => ({ value, label }))}
        value={clause.operator ?? null}
        onChange={(operator) => onChange(compared(operator))}
      />
      {measured ? (
        <>
          <NumberField
            id="clause.value"
            label={clause.operator === 'BETWEEN' ? '下限' : '数值'}
            value={clause.value}
            onChange={(value) => onChange({ value })}
          />
          {clause.operator === 'BETWEEN' ? (
            <NumberField
              id="clause.upper"
              label="上限"
              value={clause.upper}
              onChange={(upper) => onChange({ upper })}
            />
          ) : null}
          <TextInput
            label="单位"
            maxLength={30}
            value={clause.unit}
            onChange={(event) => onChange({ unit: event.currentTarget.value })}
          />
        </>
      ) : null}
      <Button size="compact-md" onClick={onDone}>
        完成
      </Button>
    </fieldset>
  );
}

/** Without a comparison there is nothing to compare with either. */
function compared(operator: string | null): Partial<DemandClause> {
  if (!operator) return { operator: null, value: null, upper: null, unit: '' };
  const chosen = operator as NonNullable<DemandClause['operator']>;
  return chosen === 'BETWEEN' ? { operator: chosen } : { operator: chosen, upper: null };
}
