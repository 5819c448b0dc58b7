import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { DictionarySelect } from '@/app/connected/DictionarySelect';
import { MoneyInput } from '@/ui/form/MoneyInput';
import type { FieldName } from '../deskFilter';
import classes from '../registration.module.css';

type Values = Record<FieldName, string>;
type DealFilterProps = {
  values: Values;
  addressOf: (changes: Record<string, string | undefined>) => string;
};

const NOTHING: Values = { registrant: '', reference: '', kind: '', from: '', to: '' };

/** Narrows the queue by what the contract is. */
export function DealFilter({ values, addressOf }: DealFilterProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(values);
  const put = (name: FieldName) => (value: string) => setTyped((before) => ({ ...before, [name]: value }));
  const go = (next: Values) => navigate(addressOf({ ...next, open: undefined, after: undefined }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(typed);
  };
  const clear = () => {
    setTyped(NOTHING);
    go(NOTHING);
  };
  const fen = (name: 'from' | 'to') => (typed[name] ? Number(typed[name]) : null);
  return (
    <form onSubmit={submit}>
      <search className={classes.deal}>
        <TextInput
          label="申请方"
          value={typed.registrant}
          onChange={(event) => put('registrant')(event.currentTarget.value)}
        />
        <TextInput
          label="受理或登记编号"
          value={typed.reference}
          onChange={(event) => put('reference')(event.currentTarget.value)}
        />
        <DictionarySelect
          label="合同类型"
          dictionary="contract-kinds"
          value={typed.kind || null}
          onChange={(kind: string | null) => put('kind')(kind?.split('.')[0] ?? '')}
        />
        <MoneyInput
          label="成交额不低于"
          unit="wan"
          value={fen('from')}
          onChange={(value) => put('from')(value === null ? '' : `${value}`)}
        />
        <MoneyInput
          label="成交额不高于"
          unit="wan"
          value={fen('to')}
          onChange={(value) => put('to')(value === null ? '' : `${value}`)}
        />
        <Button type="submit" variant="default">
          筛选
        </Button>
        {Object.values(values).some(Boolean) ? (
          <Button variant="subtle" onClick={clear}>
            清除
          </Button>
        ) : null}
      </search>
    </form>
  );
}
