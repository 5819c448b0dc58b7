import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import type { components } from '@/api/schema';
import { DownloadButton } from '@/app/connected/DownloadButton';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { useHasRole } from '@/app/session/useSession';
import { tableDate } from '@/lib/dates';
import { formatCount } from '@/lib/numbers';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { FilterBar } from '@/ui/data/FilterBar';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { DateField } from '@/ui/form/DateField';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AppLink } from '@/ui/text/AppLink';
import { unansweredMessages as words } from './messages';
import { SearchTabs } from './SearchTabs';

type Sought = components['schemas']['UnansweredController.UnansweredSearch'];
type Period = { from?: string; until?: string };

/** What was sought in vain, most often first; the period stands in the address. */
export function UnansweredPage() {
  const [search] = useSearchParams();
  const { set } = useFilters();
  const { after, pageOf } = useCursorPaging();
  const period: Period = {
    ...(search.get('from') ? { from: String(search.get('from')) } : {}),
    ...(search.get('until') ? { until: String(search.get('until')) } : {}),
  };
  const { data, error } = useQuery({
    queryKey: ['administration', 'unanswered', period, after],
    queryFn: () =>
      answerOf(
        api.GET('/api/administration/unanswered-searches', {
          params: { query: { ...period, size: 50, ...(after ? { cursor: after } : {}) } },
        }),
      ),
  });
  const allowed = useHasRole(['ADMINISTRATOR']);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={data ? words.lead(data.keptDays) : null}
        actions={
          <DownloadButton
            address={`/api/administration/unanswered-searches/export?${new URLSearchParams({ ...period, format: 'XLSX' })}`}
            name={words.fileName}
          >
            {words.export}
          </DownloadButton>
        }
      />
      <SearchTabs />
      <FilterBar>
        <DateField
          label={words.from}
          value={period.from ?? data?.from ?? null}
          onChange={(day) => set('from', day)}
        />
        <DateField
          label={words.until}
          value={period.until ?? data?.until ?? null}
          onChange={(day) => set('until', day)}
        />
      </FilterBar>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.title}
          columns={columnsOf(allowed)}
          rows={data?.items}
          rowKey={(row) => `${row.kind} ${row.outcome} ${row.text}`}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
    </>
  );
}

function columnsOf(mayEdit: boolean): readonly Column<Sought>[] {
  return [
    { key: 'text', header: words.text, cell: (row) => row.text },
    { key: 'kind', header: words.kind, cell: (row) => words.kinds[row.kind] ?? row.kind },
    { key: 'outcome', header: words.outcome, cell: (row) => row.outcomeName },
    { key: 'searches', header: words.searches, align: 'right', cell: (row) => formatCount(row.searches) },
    { key: 'lastOn', header: words.lastOn, cell: (row) => tableDate(row.lastOn) },
    {
      key: 'more',
      header: words.more,
      unlabelled: true,
      cell: ({ text, kind }) => (
        <Group gap="md">
          <AppLink
            to={`/search?${new URLSearchParams({ kind, q: text })}`}
            aria-label={`${words.try}：${text}`}
          >
            {words.try}
          </AppLink>
          {mayEdit ? (
            <AppLink
              to={`/work/search-index/vocabulary?${new URLSearchParams({ add: text })}`}
              aria-label={`${words.addWord}：${text}`}
            >
              {words.addWord}
            </AppLink>
          ) : null}
        </Group>
      ),
    },
  ];
}
