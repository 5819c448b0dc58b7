import { Button } from '@mantine/core';
import type { Column } from '@/ui/data/columns';
import { AppLink } from '@/ui/text/AppLink';
import { MoneyText } from '@/ui/text/MoneyText';
import { KIND_NAMES, messages, SETTLEMENT_NAMES, SUMS } from './messages';
import classes from './reconciliation.module.css';
import type { Difference } from './types';

function Value({ difference, value }: { difference: Difference; value: string }) {
  if (value === '') return <>{messages.nothing}</>;
  if (SUMS.includes(difference.kind)) return <MoneyText fen={Number(value)} />;
  return <>{value}</>;
}

function Contract({ difference }: { difference: Difference }) {
  return (
    <>
      {difference.projectName || messages.nothing}
      <span className={classes.contract}>
        {difference.number}{' '}
        {difference.registrationId ? (
          <AppLink to={`/work/desk/${difference.registrationId}`}>{difference.reference}</AppLink>
        ) : null}
      </span>
    </>
  );
}

/** @param onSettle left out for those who only read */
export function differenceColumns(
  onSettle: ((difference: Difference) => void) | undefined,
): readonly Column<Difference>[] {
  return [
    { key: 'row', header: messages.row, align: 'right', cell: (row) => row.row ?? messages.nothing },
    { key: 'contract', header: messages.contract, cell: (row) => <Contract difference={row} /> },
    { key: 'kind', header: messages.kind, cell: (row) => KIND_NAMES[row.kind] },
    { key: 'ours', header: messages.ours, cell: (row) => <Value difference={row} value={row.ours} /> },
    { key: 'theirs', header: messages.theirs, cell: (row) => <Value difference={row} value={row.theirs} /> },
    {
      key: 'settlement',
      header: messages.settlement,
      cell: (row) => {
        if (row.settlement) {
          return (
            <>
              {SETTLEMENT_NAMES[row.settlement]}
              <span className={classes.contract}>{row.note}</span>
            </>
          );
        }
        return onSettle ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${messages.settle}：${row.projectName} ${KIND_NAMES[row.kind]}`}
            onClick={() => onSettle(row)}
          >
            {messages.settle}
          </Button>
        ) : (
          messages.nothing
        );
      },
    },
  ];
}
