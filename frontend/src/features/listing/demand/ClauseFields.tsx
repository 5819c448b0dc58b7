import { Button, UnstyledButton } from '@mantine/core';
import { IconPencil, IconPlus, IconRefresh, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useFoundClauses } from '../listingData';
import type { DemandClause } from '../types';
import { ClauseEditor } from './ClauseEditor';
import classes from './clauses.module.css';
import { clauseText, KINDS_OF_CLAUSE } from './clauseText';
import type { DemandPart } from './SituationFields';

const EMPTY: DemandClause = {
  kind: 'PARAMETER',
  text: '',
  operator: null,
  value: null,
  upper: null,
  unit: '',
};

type ClauseFieldsProps = DemandPart & {
  id: string;
  /** Of the draft that the server has; what is found follows it. */
  version: number;
};

/** What the platform understands of the demand, as chips that the author may correct, remove or add to. */
export function ClauseFields({ content, errors, change, id, version }: ClauseFieldsProps) {
  const { data, isPending } = useFoundClauses(id, version);
  const [open, setOpen] = useState<number>();
  const { edited } = content.clauses;
  const shown = edited ? content.clauses.items : (data?.found ?? []);
  const keep = (items: DemandClause[]) => change({ clauses: { edited: true, items } });
  const wrong = errors.find(({ field }) => field.startsWith('clauses.items'));
  const asFound = () => {
    setOpen(undefined);
    change({ clauses: { edited: false, items: [] } });
  };
  return (
    <div id="clauses.items" tabIndex={-1} className={classes.stack}>
      {wrong ? (
        <p role="alert" className={classes.error}>
          {wrong.message}
        </p>
      ) : null}
      <ul className={classes.chips} aria-label="要求条目">
        {shown.map((clause, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no identity but their place
          <li key={index} className={classes.chip}>
            <UnstyledButton
              id={`clauses.items[${index}].text`}
              className={classes.words}
              aria-expanded={open === index}
              onClick={() => setOpen(open === index ? undefined : index)}
            >
              <span className={classes.kind}>{KINDS_OF_CLAUSE[clause.kind]}</span>{' '}
              {clauseText(clause) || '未填写'} <IconPencil size={14} aria-label="修改" />
            </UnstyledButton>
            <UnstyledButton
              className={classes.remove}
              aria-label={`删除条目：${clauseText(clause)}`}
              onClick={() => {
                setOpen(undefined);
                keep(shown.filter((_, place) => place !== index));
              }}
            >
              <IconX size={14} aria-hidden="true" />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {shown.length === 0 && !isPending ? (
        <p className={classes.hint}>
          {edited ? '您删除了全部条目，匹配时不逐条对照。' : '还没有读出条目，写明问题和指标后会自动列出。'}
        </p>
      ) : null}
      {open !== undefined && shown[open] ? (
        <ClauseEditor
          clause={shown[open]}
          onChange={(part) =>
            keep(shown.map((each, place) => (place === open ? { ...each, ...part } : each)))
          }
          onDone={() => setOpen(undefined)}
        />
      ) : null}
      <div className={classes.actions}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => {
            keep([...shown, EMPTY]);
            setOpen(shown.length);
          }}
        >
          添加条目
        </Button>
        {edited ? (
          <Button
            size="compact-md"
            variant="subtle"
            leftSection={<IconRefresh size={16} aria-hidden="true" />}
            onClick={asFound}
          >
            恢复自动识别
          </Button>
        ) : null}
      </div>
      <p className={classes.hint}>
        {edited ? '已按您的修改保存，之后改动正文不会覆盖。' : '根据正文自动识别，正文保存后更新。'}
      </p>
    </div>
  );
}
