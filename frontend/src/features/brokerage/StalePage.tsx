import { Select } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { useHasRole } from '@/app/session/useSession';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { FilterBar } from '@/ui/data/FilterBar';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { BenchHeader } from './BenchHeader';
import classes from './brokerage.module.css';
import { type QuietNegotiation, useStaleMatches, useStaleNegotiations } from './brokerageData';
import { messages } from './messages';
import { PairList } from './PairList';

const words = messages.stale;
const DAYS = ['3', '7', '14', '30', '60', '90'];

/** What has waited too long: matches that nobody took up, and shared negotiations in which nobody moves. */
export function StalePage() {
  const { get, set } = useFilters();
  const { after, pageOf } = useCursorPaging();
  const days = get('days') ?? '14';
  const broker = useHasRole(['BROKER']);
  const matches = useStaleMatches(Number(days), after);
  return (
    <>
      <BenchHeader
        lead={words.lead}
        actions={
          <DownloadButton
            address={`/api/brokerage/export?list=STALE_MATCHES&days=${days}`}
            name={`${words.matches}.xlsx`}
          >
            {messages.export}
          </DownloadButton>
        }
      />
      <FilterBar>
        <Select
          label={words.days}
          data={DAYS}
          value={days}
          allowDeselect={false}
          onChange={(value) => set('days', value === '14' ? null : value)}
        />
      </FilterBar>
      {broker ? <QuietNegotiations days={Number(days)} /> : null}
      <h2 className={classes.section}>{words.matches}</h2>
      <PairList
        pairs={matches.data?.items}
        problem={matches.error ? problemOf(matches.error) : undefined}
        page={pageOf(matches.data)}
        empty={{ title: words.emptyMatches, hint: words.emptyHint }}
        aside={(pair) => messages.days(pair.days)}
      />
    </>
  );
}

function QuietNegotiations({ days }: { days: number }) {
  const { data, error } = useStaleNegotiations(days, true);
  return (
    <>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel
        title={words.negotiations}
        aside={<span className={classes.quiet}>{words.negotiationsHint}</span>}
        padded={false}
      >
        <DataTable
          caption={words.negotiations}
          columns={COLUMNS}
          rows={data?.items}
          rowKey={(row) => row.id}
          empty={<EmptyState title={words.emptyNegotiations} hint={words.emptyHint} />}
        />
      </Panel>
    </>
  );
}

const COLUMNS: readonly Column<QuietNegotiation>[] = [
  {
    key: 'subject',
    header: words.subject,
    cell: (row) => <AppLink to={`/work/negotiations/${row.id}`}>{row.title}</AppLink>,
  },
  { key: 'state', header: words.state, cell: (row) => words.states[row.state] ?? row.state },
  { key: 'last', header: words.last, secondary: true, cell: (row) => tableTime(row.lastMoveAt) },
  { key: 'days', header: words.days, align: 'right', cell: (row) => messages.days(row.days) },
];
