import { Textarea, TextInput } from '@mantine/core';
import { errorOf } from '@/app/connected/fieldErrors';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { NumberField } from '../NumberField';
import { RowList } from '../RowList';
import type { AchievementContent } from '../types';
import type { AchievementPart } from './BasicFields';

type Benefit = AchievementContent['benefit'];

const TEXTS = [
  {
    key: 'problemSolved',
    label: '解决的问题',
    required: true,
    hint: '用户遇到什么问题，现有办法为什么不够好',
  },
  { key: 'applications', label: '应用场景', required: false, hint: '适用的行业、产线或产品' },
  {
    key: 'validationData',
    label: '验证数据',
    required: false,
    hint: '由谁、在什么条件下验证，样本多少，结果如何',
  },
] as const;

export function BenefitFields({ content, errors, change }: AchievementPart) {
  const { benefit } = content;
  const set = (part: Partial<Benefit>) => change({ benefit: { ...benefit, ...part } });
  return (
    <>
      {TEXTS.map(({ key, label, required, hint }) => (
        <Textarea
          key={key}
          id={`benefit.${key}`}
          label={label}
          description={hint}
          required={required}
          autosize
          minRows={3}
          value={benefit[key]}
          onChange={(event) => set({ [key]: event.currentTarget.value })}
          error={errorOf(errors, `benefit.${key}`)}
        />
      ))}
      <Advantages content={content} errors={errors} change={change} />
      <Costs content={content} errors={errors} change={change} />
    </>
  );
}

function Advantages({ content, errors, change }: AchievementPart) {
  const { benefit } = content;
  return (
    <RowList
      id="benefit.advantages"
      title="优势指标"
      hint="与现有方案对照的数值，企业最先看这里。"
      addLabel="添加指标"
      rows={benefit.advantages}
      empty={{ measure: '', own: null, today: null, unit: '' }}
      error={errorOf(errors, 'benefit.advantages')}
      onChange={(advantages) => change({ benefit: { ...benefit, advantages } })}
    >
      {(row, set, path) => (
        <>
          <TextInput
            id={`${path}.measure`}
            label="指标名称"
            required
            value={row.measure}
            onChange={(event) => set({ measure: event.currentTarget.value })}
            error={errorOf(errors, `${path}.measure`)}
          />
          <NumberField
            id={`${path}.own`}
            label="本成果"
            required
            value={row.own}
            onChange={(own) => set({ own })}
            error={errorOf(errors, `${path}.own`)}
          />
          <NumberField
            id={`${path}.today`}
            label="现有方案"
            value={row.today}
            onChange={(today) => set({ today })}
            error={errorOf(errors, `${path}.today`)}
          />
          <TextInput
            id={`${path}.unit`}
            label="单位"
            value={row.unit}
            onChange={(event) => set({ unit: event.currentTarget.value })}
            error={errorOf(errors, `${path}.unit`)}
          />
        </>
      )}
    </RowList>
  );
}

function Costs({ content, errors, change }: AchievementPart) {
  const { benefit } = content;
  return (
    <RowList
      id="benefit.costs"
      title="单位成本对照"
      hint="例如每吨、每台、每年的成本，与现有方案比较。"
      addLabel="添加成本项目"
      rows={benefit.costs}
      empty={{ item: '', ownFen: null, todayFen: null, perUnit: '' }}
      error={errorOf(errors, 'benefit.costs')}
      onChange={(costs) => change({ benefit: { ...benefit, costs } })}
    >
      {(row, set, path) => (
        <>
          <TextInput
            id={`${path}.item`}
            label="成本项目"
            required
            value={row.item}
            onChange={(event) => set({ item: event.currentTarget.value })}
            error={errorOf(errors, `${path}.item`)}
          />
          <MoneyInput
            id={`${path}.ownFen`}
            label="本成果"
            unit="yuan"
            required
            value={row.ownFen ?? null}
            onChange={(ownFen) => set({ ownFen })}
            {...errorProp(errorOf(errors, `${path}.ownFen`))}
          />
          <MoneyInput
            id={`${path}.todayFen`}
            label="现有方案"
            unit="yuan"
            value={row.todayFen ?? null}
            onChange={(todayFen) => set({ todayFen })}
            {...errorProp(errorOf(errors, `${path}.todayFen`))}
          />
          <TextInput
            id={`${path}.perUnit`}
            label="每（计量单位）"
            placeholder="如 吨"
            value={row.perUnit}
            onChange={(event) => set({ perUnit: event.currentTarget.value })}
            error={errorOf(errors, `${path}.perUnit`)}
          />
        </>
      )}
    </RowList>
  );
}

/** An absent error is an absent property. */
export function errorProp(error: string | undefined): { error?: string } {
  return error ? { error } : {};
}
