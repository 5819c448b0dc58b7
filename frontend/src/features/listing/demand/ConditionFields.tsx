import { Checkbox, MultiSelect, Radio, Select, Stack, Textarea } from '@mantine/core';
import { useDictionary } from '@/api/dictionaries';
import { errorOf } from '@/app/connected/fieldErrors';
import { DateField } from '@/ui/form/DateField';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { VISIBILITIES } from '../labels';
import classes from '../listing.module.css';
import type { DemandContent } from '../types';
import type { DemandPart } from './SituationFields';

type Conditions = DemandContent['conditions'];
type Visibility = NonNullable<DemandContent['disclosure']['visibility']>;

/** Kinds of contract that are ways of working together beside those of transfer. */
const CONTRACT_MODES = ['DEVELOPMENT', 'CONSULTING', 'SERVICE'];

export function ConditionFields(part: DemandPart) {
  const { content, errors, change } = part;
  const { conditions } = content;
  const set = (next: Partial<Conditions>) => change({ conditions: { ...conditions, ...next } });
  return (
    <>
      <Budget {...part} />
      <Modes value={conditions.cooperationModes} errors={errors} set={set} />
      <div className={classes.pair}>
        <DateField
          id="conditions.deadline"
          label="希望解决的期限"
          value={conditions.deadline ?? null}
          onChange={(deadline) => set({ deadline })}
          error={errorOf(errors, 'conditions.deadline')}
        />
        <DateField
          id="conditions.validUntil"
          label="有效期至"
          description="到期后自动停止公开，不填为长期"
          value={conditions.validUntil ?? null}
          onChange={(validUntil) => set({ validUntil })}
          error={errorOf(errors, 'conditions.validUntil')}
        />
      </div>
      <LeastMaturity value={conditions.minimumMaturity ?? null} errors={errors} set={set} />
      <Textarea
        id="conditions.intellectualPropertyWish"
        label="知识产权意愿"
        description="例如独占许可、共有、归我方所有"
        autosize
        minRows={2}
        value={conditions.intellectualPropertyWish}
        onChange={(event) => set({ intellectualPropertyWish: event.currentTarget.value })}
        error={errorOf(errors, 'conditions.intellectualPropertyWish')}
      />
    </>
  );
}

function Budget({ content, errors, change }: DemandPart) {
  const { conditions } = content;
  const { budget } = conditions;
  const set = (part: Partial<Conditions['budget']>) =>
    change({ conditions: { ...conditions, budget: { ...budget, ...part } } });
  const low = errorOf(errors, 'conditions.budget.lowFen');
  const high = errorOf(errors, 'conditions.budget.highFen');
  return (
    <div className={classes.pair}>
      <MoneyInput
        id="conditions.budget.lowFen"
        label="预算下限"
        value={budget.lowFen ?? null}
        onChange={(lowFen) => set({ lowFen })}
        {...(low ? { error: low } : {})}
      />
      <MoneyInput
        id="conditions.budget.highFen"
        label="预算上限"
        value={budget.highFen ?? null}
        onChange={(highFen) => set({ highFen })}
        {...(high ? { error: high } : {})}
      />
    </div>
  );
}

type SetProps<T> = {
  value: T;
  errors: DemandPart['errors'];
  set: (next: Partial<Conditions>) => void;
};

function Modes({ value, errors, set }: SetProps<string[]>) {
  const { data: modes } = useDictionary('transfer-modes');
  const { data: kinds } = useDictionary('contract-kinds');
  const choices = [
    ...(kinds ?? []).filter(({ code }) => CONTRACT_MODES.includes(code)),
    ...(modes ?? []).filter(({ code }) => code !== 'SELF_IMPLEMENT'),
  ];
  return (
    <MultiSelect
      id="conditions.cooperationModes"
      label="合作方式"
      required
      placeholder={value.length ? '' : '请选择'}
      data={choices.map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={(cooperationModes) => set({ cooperationModes })}
      error={errorOf(errors, 'conditions.cooperationModes')}
    />
  );
}

function LeastMaturity({ value, errors, set }: SetProps<number | null>) {
  const { data } = useDictionary('maturity-levels');
  return (
    <Select
      id="conditions.minimumMaturity"
      label="最低成熟度"
      description="低于该级的成果对您没有帮助时填写"
      placeholder="不限"
      clearable
      clearButtonProps={{ 'aria-label': '清除最低成熟度' }}
      data={(data ?? []).map(({ code, name }) => ({ value: code, label: `${code} 级：${name}` }))}
      value={value ? String(value) : null}
      onChange={(code) => set({ minimumMaturity: code ? Number(code) : null })}
      error={errorOf(errors, 'conditions.minimumMaturity')}
    />
  );
}

export function DisclosureFields({ content, errors, change }: DemandPart) {
  const { disclosure } = content;
  return (
    <>
      <Radio.Group
        id="disclosure.visibility"
        label="公开方式"
        required
        value={disclosure.visibility ?? ''}
        onChange={(value) => change({ disclosure: { ...disclosure, visibility: value as Visibility } })}
        error={errorOf(errors, 'disclosure.visibility')}
      >
        <Stack gap="xs" mt="xs">
          {Object.entries(VISIBILITIES).map(([code, { label, hint }]) => (
            <Radio key={code} value={code} label={label} description={hint} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        id="disclosure.secret"
        label="涉及国家秘密"
        description="涉密需求不得在平台公开发布；已发布的会立即停止公开"
        checked={disclosure.secret}
        onChange={(event) => change({ disclosure: { ...disclosure, secret: event.currentTarget.checked } })}
        error={errorOf(errors, 'disclosure.secret')}
      />
    </>
  );
}
