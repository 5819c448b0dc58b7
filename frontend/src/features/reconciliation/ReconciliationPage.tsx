import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { differenceColumns } from './differenceColumns';
import { messages } from './messages';
import classes from './reconciliation.module.css';
import { useDifferences, useReconciliation } from './reconciliationData';
import { SettleDialog } from './SettleDialog';
import type { Difference, Reconciliation } from './types';

function factsOf(made: Reconciliation) {
  const words = messages.columns;
  return [
    { label: words.period, value: `${made.from} 至 ${made.to}` },
    { label: words.rows, value: formatCount(made.rows) },
    { label: words.matched, value: formatCount(made.matched) },
    { label: words.differences, value: formatCount(made.differences) },
    { label: words.open, value: formatCount(made.open) },
    { label: words.at, value: tableTime(made.at) },
  ];
}

/** One comparison: its sums and its differences, to be settled one by one. */
export function ReconciliationPage() {
  const { id = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const open = address.get('open') !== 'false';
  const reviews = useHasRole(['FIRST_REVIEWER', 'SECOND_REVIEWER']);
  const [settling, setSettling] = useState<Difference>();
  const { after, pageOf } = useCursorPaging();
  const { data: made, error } = useReconciliation(id);
  const { data } = useDifferences(id, open, after);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  return (
    <>
      <PageHeader
        title={made?.fileName ?? messages.detail}
        crumbs={[{ label: messages.back, to: '/work/reconciliations' }]}
      />
      {made ? (
        <Panel title={messages.detail}>
          <KeyValue facts={factsOf(made)} />
        </Panel>
      ) : null}
      <Panel title={messages.differences} padded={false}>
        <div className={classes.tools}>
          <Checkbox
            label={messages.onlyOpen}
            checked={open}
            onChange={(event) => setAddress(event.currentTarget.checked ? {} : { open: 'false' })}
          />
        </div>
        <DataTable
          caption={messages.differences}
          columns={differenceColumns(reviews ? setSettling : undefined)}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={
            made && made.differences > 0 ? (
              <EmptyState title={messages.noneOpen} hint={messages.noneOpenHint} />
            ) : (
              <EmptyState title={messages.none} hint={messages.noneHint} />
            )
          }
        />
      </Panel>
      {settling ? <SettleDialog difference={settling} onClose={() => setSettling(undefined)} /> : null}
    </>
  );
}
