import { Button } from '@mantine/core';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { MoneyText } from '@/ui/text/MoneyText';
import classes from './brokerage.module.css';
import type { FunnelStep, Stage } from './brokerageData';
import { messages } from './messages';

const words = messages.funnel;

type FunnelTableProps = {
  steps: readonly FunnelStep[] | undefined;
  withValues: boolean;
  chosen: Stage | undefined;
  onOpen: (stage: Stage) => void;
};

/** The stages as rows, each with a bar of its share of the first. */
export function FunnelTable({ steps, withValues, chosen, onOpen }: FunnelTableProps) {
  const columns: Column<FunnelStep>[] = [
    {
      key: 'stage',
      header: words.stage,
      cell: (row) => (
        <>
          {row.label}
          <span className={classes.bar} aria-hidden="true">
            <span style={{ width: `${(row.count > 0 ? (row.ofFirst ?? 1) : 0) * 100}%` }} />
          </span>
        </>
      ),
    },
    {
      key: 'count',
      header: words.count,
      align: 'right',
      cell: (row) => (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${formatCount(row.count)}，${words.open(row.label)}`}
          onClick={() => onOpen(row.stage)}
        >
          {formatCount(row.count)}
        </Button>
      ),
    },
    { key: 'previous', header: words.ofPrevious, align: 'right', cell: (row) => share(row.ofPrevious) },
    { key: 'first', header: words.ofFirst, align: 'right', cell: (row) => share(row.ofFirst) },
    {
      key: 'median',
      header: words.median,
      align: 'right',
      cell: (row) => (row.medianDays == null ? '—' : row.medianDays.toFixed(1)),
    },
  ];
  if (withValues) {
    columns.push({
      key: 'value',
      header: words.value,
      align: 'right',
      cell: (row) =>
        row.valueFen == null ? '—' : <MoneyText fen={row.valueFen} unit="wan" withUnit={false} />,
    });
  }
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={steps}
      rowKey={(row) => row.stage}
      selectedKey={chosen}
      empty={null}
    />
  );
}

function share(value: number | null | undefined): string {
  return value == null ? '—' : `${(value * 100).toFixed(1)}%`;
}
