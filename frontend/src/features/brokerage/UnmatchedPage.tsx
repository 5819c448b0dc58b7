import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { useHasRole } from '@/app/session/useSession';
import { tableDate } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { FilterBar } from '@/ui/data/FilterBar';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { MoneyText } from '@/ui/text/MoneyText';
import { BenchHeader } from './BenchHeader';
import { type UnmatchedDemand, useUnmatched } from './brokerageData';
import { messages } from './messages';
import { NotesButton } from './NotesButton';
import { UnmetDialog } from './UnmetDialog';

const words = messages.unmatched;

/** Public demands for which nothing was found; filter and order stand in the address. */
export function UnmatchedPage() {
  const { get, set } = useFilters();
  const { after, pageOf } = useCursorPaging();
  const title = get('title') ?? '';
  const sort = get('sort') ?? 'OLDEST';
  const { data, error } = useUnmatched(title, sort, after);
  const [shown, setShown] = useState<UnmatchedDemand>();
  const broker = useHasRole(['BROKER']);
  const search = useDebouncedCallback((text: string) => set('title', text.trim() || null), 300);
  return (
    <>
      <BenchHeader
        lead={data ? words.lead(data.total) : null}
        actions={
          <DownloadButton address="/api/brokerage/export?list=UNMATCHED" name={`${words.caption}.xlsx`}>
            {messages.export}
          </DownloadButton>
        }
      />
      <FilterBar>
        <TextInput
          label={words.search}
          maxLength={100}
          defaultValue={title}
          onChange={(event) => search(event.currentTarget.value)}
        />
        <Select
          label={words.sort}
          data={Object.entries(words.sorts).map(([value, label]) => ({ value, label }))}
          value={sort}
          allowDeselect={false}
          onChange={(value) => set('sort', value === 'OLDEST' ? null : value)}
        />
      </FilterBar>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.caption}
          columns={columnsOf(broker, setShown)}
          rows={data?.items}
          rowKey={(row) => row.demand.id}
          page={pageOf(data)}
          empty={
            <EmptyState
              title={words.empty}
              hint={words.emptyHint}
              action={<AppLink to="/work/gaps">{words.gaps}</AppLink>}
            />
          }
        />
      </Panel>
      {shown ? <UnmetDialog demand={shown.demand} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}

function columnsOf(
  broker: boolean,
  show: (row: UnmatchedDemand) => void,
): readonly Column<UnmatchedDemand>[] {
  return [
    {
      key: 'demand',
      header: messages.demand,
      cell: ({ demand }) => (
        <>
          <AppLink to={`/demands/${demand.id}`}>{demand.title}</AppLink>
          <div>{demand.organizationName ?? messages.anonymous}</div>
        </>
      ),
    },
    { key: 'field', header: words.field, secondary: true, cell: ({ demand }) => demand.fieldName ?? '—' },
    {
      key: 'budget',
      header: words.budget,
      align: 'right',
      cell: ({ demand }) =>
        demand.highFen ? <MoneyText fen={demand.highFen} unit="wan" withUnit={false} /> : '—',
    },
    { key: 'listed', header: words.listed, secondary: true, cell: (row) => tableDate(row.listedAt) },
    { key: 'waited', header: words.waited, align: 'right', cell: (row) => messages.days(row.days) },
    {
      key: 'actions',
      header: words.actions,
      unlabelled: true,
      cell: (row) => (
        <Group gap="xs">
          <Button
            variant="default"
            size="sm"
            aria-label={words.clausesOf(row.demand.title)}
            onClick={() => show(row)}
          >
            {words.clauses}
          </Button>
          {broker ? <NotesButton subject={{ demandId: row.demand.id }} title={row.demand.title} /> : null}
        </Group>
      ),
    },
  ];
}
