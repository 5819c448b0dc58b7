import { Select, Textarea, TextInput } from '@mantine/core';
import { errorOf } from '@/app/connected/fieldErrors';
import { OPERATORS } from '../labels';
import { NumberField } from '../NumberField';
import { RowList } from '../RowList';
import type { Target } from '../types';
import type { DemandPart } from './SituationFields';

const EMPTY: Target = { name: '', operator: null, value: null, upper: null, unit: '' };

export function TargetFields({ content, errors, change }: DemandPart) {
  return (
    <>
      <RowList
        id="targets"
        title="量化指标"
        hint="至少一项可测量的指标，例如“抗拉强度 ≥ 980 MPa”。没有单位的填“—”。"
        addLabel="添加指标"
        rows={content.targets}
        empty={EMPTY}
        error={errorOf(errors, 'targets')}
        onChange={(targets) => change({ targets })}
      >
        {(row, set, path) => <TargetRow row={row} set={set} path={path} errors={errors} />}
      </RowList>
      <Textarea
        id="unquantifiedReason"
        label="无法量化的原因"
        description="确实给不出数值时填写"
        autosize
        minRows={2}
        value={content.unquantifiedReason}
        onChange={(event) => change({ unquantifiedReason: event.currentTarget.value })}
        error={errorOf(errors, 'unquantifiedReason')}
      />
    </>
  );
}

type TargetRowProps = Pick<DemandPart, 'errors'> & {
  row: Target;
  set: (part: Partial<Target>) => void;
  path: string;
};

function TargetRow({ row, set, path, errors }: TargetRowProps) {
  return (
    <>
      <TextInput
        id={`${path}.name`}
        label="指标名称"
        required
        value={row.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={errorOf(errors, `${path}.name`)}
      />
      <Select
        id={`${path}.operator`}
        label="比较方式"
        required
        placeholder="请选择"
        data={Object.entries(OPERATORS).map(([value, label]) => ({ value, label }))}
        value={row.operator ?? null}
        onChange={(operator) => set({ operator: operator as Target['operator'] })}
        error={errorOf(errors, `${path}.operator`)}
      />
      <NumberField
        id={`${path}.value`}
        label={row.operator === 'BETWEEN' ? '下限' : '数值'}
        required
        value={row.value}
        onChange={(value) => set({ value })}
        error={errorOf(errors, `${path}.value`)}
      />
      {row.operator === 'BETWEEN' ? (
        <NumberField
          id={`${path}.upper`}
          label="上限"
          required
          value={row.upper}
          onChange={(upper) => set({ upper })}
          error={errorOf(errors, `${path}.upper`)}
        />
      ) : null}
      <TextInput
        id={`${path}.unit`}
        label="单位"
        required
        value={row.unit}
        onChange={(event) => set({ unit: event.currentTarget.value })}
        error={errorOf(errors, `${path}.unit`)}
      />
    </>
  );
}
