import { Select } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { tableTime } from '@/lib/dates';
import type { Column } from '@/ui/data/columns';
import { DataTable } from '@/ui/data/DataTable';
import { FilterBar } from '@/ui/data/FilterBar';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { TabLinks } from '@/ui/layout/TabLinks';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { statusOf } from '@/ui/text/statuses';
import { CodeName } from './CodeName';
import { messages } from './messages';
import classes from './organization.module.css';
import { type QueueQuery, useOrganizations } from './organizationData';
import { SearchField } from './SearchField';
import type { OrganizationAnswer, OrganizationKind, OrganizationState } from './types';

const words = messages.queue;
const STATES = ['APPLIED', 'VERIFIED', 'REJECTED', 'SUSPENDED'] as const;
const ALL = 'ALL';

/** All organisations, those waiting for the bureau first of all. */
export function QueuePage() {
  const filters = useFilters();
  const { after, pageOf } = useCursorPaging();
  const state = filters.get('state') ?? 'APPLIED';
  const query: QueueQuery = {
    ...(state === ALL ? {} : { state: state as OrganizationState }),
    ...(filters.get('kind') ? { kind: filters.get('kind') as OrganizationKind } : {}),
    ...(filters.get('text') ? { text: filters.get('text') as string } : {}),
    ...(after ? { after } : {}),
  };
  const { data, error } = useOrganizations(query);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <TabLinks
        label={words.state}
        tabs={[...STATES, ALL].map((code) => ({
          to: `/work/organizations?state=${code}`,
          label: code === ALL ? words.all : statusOf(code).label,
          current: state === code,
        }))}
      />
      <FilterBar>
        <SearchField
          label={words.text}
          value={filters.get('text')}
          onSearch={(text) => filters.set('text', text)}
        />
        <Select
          label={words.kind}
          placeholder={words.all}
          clearable
          clearButtonProps={{ 'aria-label': '清除' }}
          data={Object.entries(messages.kinds).map(([value, label]) => ({ value, label }))}
          value={filters.get('kind') ?? null}
          onChange={(kind) => filters.set('kind', kind)}
        />
      </FilterBar>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={words.title}
          columns={COLUMNS}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
        />
      </Panel>
    </>
  );
}

const COLUMNS: readonly Column<OrganizationAnswer>[] = [
  {
    key: 'name',
    header: words.name,
    cell: (row) => (
      <>
        <AppLink to={`/work/organizations/${row.id}`}>{row.name}</AppLink> {row.demo ? <DemoBadge /> : null}
        <span className={classes.sub}>{row.creditCode}</span>
      </>
    ),
  },
  { key: 'kind', header: words.kind, unlabelled: true, cell: (row) => messages.kinds[row.kind] },
  {
    key: 'region',
    header: words.region,
    secondary: true,
    cell: (row) => <CodeName dictionary="regions" code={row.regionCode} />,
  },
  { key: 'state', header: words.state, unlabelled: true, cell: (row) => <StatusBadge status={row.state} /> },
  { key: 'since', header: words.since, secondary: true, cell: (row) => tableTime(row.stateSince) },
];
