import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { MoneyText } from '@/ui/text/MoneyText';
import classes from './brokerage.module.css';
import { type Lead, type Period, type Scope, type Stage, useLeads } from './brokerageData';
import { ListingLine } from './ListingLine';
import { messages } from './messages';

const words = messages.funnel;

type FunnelLeadsProps = { stage: Stage; scope: Scope; period: Period; withValues: boolean };

/** The pairs behind one figure, as far as the reader may see them one by one. */
export function FunnelLeads({ stage, scope, period, withValues }: FunnelLeadsProps) {
  const { after, pageOf } = useCursorPaging();
  const { data, error } = useLeads(stage, scope, period, after);
  return (
    <>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel title={words.leads(messages.funnelStages[stage])} padded={false}>
        <DataTable
          caption={words.leads(messages.funnelStages[stage])}
          columns={columnsOf(withValues)}
          rows={data?.items}
          rowKey={(row) => `${row.demandId} ${row.achievementId}`}
          page={pageOf(data)}
          empty={<EmptyState title={words.noLeads} hint={words.noLeadsHint} />}
        />
      </Panel>
      {data && data.onlyCounted > 0 ? (
        <p className={classes.definition}>{words.hidden(data.onlyCounted)}</p>
      ) : null}
    </>
  );
}

function columnsOf(withValues: boolean): readonly Column<Lead>[] {
  const columns: Column<Lead>[] = [
    {
      key: 'pair',
      header: messages.introductions.pair,
      unlabelled: true,
      cell: (row) => (
        <>
          <ListingLine kind="demand" listing={row.demand} />
          <ListingLine kind="achievement" listing={row.achievement} />
        </>
      ),
    },
    { key: 'now', header: words.now, cell: (row) => row.stageLabel },
    { key: 'entered', header: words.entered, secondary: true, cell: (row) => tableDate(row.enteredAt) },
    { key: 'reached', header: words.reached, cell: (row) => tableDate(row.reachedAt) },
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
  return columns;
}
