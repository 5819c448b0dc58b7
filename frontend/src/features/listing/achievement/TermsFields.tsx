import { MultiSelect, Select, Textarea } from '@mantine/core';
import { useDictionary } from '@/api/dictionaries';
import { errorOf } from '@/app/connected/fieldErrors';
import { DateField } from '@/ui/form/DateField';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { PRICE_KINDS } from '../labels';
import classes from '../listing.module.css';
import type { AchievementContent } from '../types';
import type { AchievementPart } from './BasicFields';
import { errorProp } from './BenefitFields';

type Terms = AchievementContent['terms'];
type PriceKind = NonNullable<Terms['price']['kind']>;

const LOW_LABELS: Record<PriceKind, string> = {
  NEGOTIABLE: '参考价',
  FIXED: '价格',
  RANGE: '价格下限',
  FLOOR: '底价',
  AUCTION: '起拍价',
};

export function TermsFields({ content, errors, change }: AchievementPart) {
  const { data: modes } = useDictionary('transfer-modes');
  const { terms } = content;
  const set = (part: Partial<Terms>) => change({ terms: { ...terms, ...part } });
  return (
    <>
      <MultiSelect
        id="terms.transferModes"
        label="转化方式"
        required
        placeholder={terms.transferModes.length ? '' : '请选择'}
        data={(modes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={terms.transferModes}
        onChange={(transferModes) => set({ transferModes })}
        error={errorOf(errors, 'terms.transferModes')}
      />
      <PriceFields terms={terms} errors={errors} set={set} />
      <Textarea
        id="terms.partnerSought"
        label="期望的合作方"
        autosize
        minRows={2}
        value={terms.partnerSought}
        onChange={(event) => set({ partnerSought: event.currentTarget.value })}
        error={errorOf(errors, 'terms.partnerSought')}
      />
      <DateField
        id="terms.validUntil"
        label="有效期至"
        description="到期后自动停止公开，不填为长期"
        value={terms.validUntil ?? null}
        onChange={(validUntil) => set({ validUntil })}
        error={errorOf(errors, 'terms.validUntil')}
      />
    </>
  );
}

type PriceProps = { terms: Terms; errors: AchievementPart['errors']; set: (part: Partial<Terms>) => void };

function PriceFields({ terms, errors, set }: PriceProps) {
  const { price } = terms;
  const kind = price.kind ?? undefined;
  const setPrice = (part: Partial<Terms['price']>) => set({ price: { ...price, ...part } });
  return (
    <div className={classes.pair}>
      <Select
        id="terms.price.kind"
        label="价格方式"
        required
        placeholder="请选择"
        data={Object.entries(PRICE_KINDS).map(([value, label]) => ({ value, label }))}
        value={kind ?? null}
        onChange={(value) => setPrice({ kind: value as PriceKind | null, highFen: null })}
        error={errorOf(errors, 'terms.price.kind')}
      />
      {kind ? (
        <MoneyInput
          id="terms.price.lowFen"
          label={LOW_LABELS[kind]}
          required={kind !== 'NEGOTIABLE'}
          value={price.lowFen ?? null}
          onChange={(lowFen) => setPrice({ lowFen })}
          {...errorProp(errorOf(errors, 'terms.price.lowFen'))}
        />
      ) : null}
      {kind === 'RANGE' ? (
        <MoneyInput
          id="terms.price.highFen"
          label="价格上限"
          required
          value={price.highFen ?? null}
          onChange={(highFen) => setPrice({ highFen })}
          {...errorProp(errorOf(errors, 'terms.price.highFen'))}
        />
      ) : null}
    </div>
  );
}
