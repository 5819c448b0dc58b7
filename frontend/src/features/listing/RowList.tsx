import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './listing.module.css';

type RowListProps<Row> = {
  /** The field's path at the server, so that the error summary can jump here. */
  id: string;
  title: string;
  hint: string;
  addLabel: string;
  rows: readonly Row[];
  empty: Row;
  error?: string | undefined;
  onChange: (rows: Row[]) => void;
  children: (row: Row, change: (part: Partial<Row>) => void, path: string) => ReactNode;
};

/** Any number of alike rows that can be added and taken away. */
export function RowList<Row extends object>(props: RowListProps<Row>) {
  const { id, title, hint, addLabel, rows, empty, error, onChange, children } = props;
  const replace = (index: number, part: Partial<Row>) =>
    onChange(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  return (
    <fieldset id={id} tabIndex={-1} style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className={classes.listTitle}>{title}</legend>
      <div className={classes.rows}>
        <p className={classes.rowsHint}>{hint}</p>
        {error ? (
          <p role="alert" style={{ margin: 0, color: 'var(--danger)' }}>
            {error}
          </p>
        ) : null}
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <div key={index} className={classes.row}>
            <div className={classes.rowHead}>
              <span>第 {index + 1} 项</span>
              <Button
                size="compact-sm"
                variant="subtle"
                color="danger"
                leftSection={<IconTrash size={16} aria-hidden="true" />}
                onClick={() => onChange(rows.filter((_, place) => place !== index))}
                aria-label={`删除${title}第 ${index + 1} 项`}
              >
                删除
              </Button>
            </div>
            {children(row, (part) => replace(index, part), `${id}[${index}]`)}
          </div>
        ))}
        <div>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => onChange([...rows, empty])}
          >
            {addLabel}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
