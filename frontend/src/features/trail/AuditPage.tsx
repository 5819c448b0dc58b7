import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { DataTable } from '@/ui/data/DataTable';
import { FilterBar } from '@/ui/data/FilterBar';
import { FilterChips } from '@/ui/data/FilterChips';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { DateField } from '@/ui/form/DateField';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { auditColumns } from './auditColumns';
import { messages } from './messages';

const FILTERS = ['person', 'subjectType', 'subjectId', 'from', 'until'] as const;
type FilterName = (typeof FILTERS)[number];

/** The audit trail with its filters in the address. */
export function AuditPage() {
  const [search, setSearch] = useSearchParams();
  const { after, pageOf } = useCursorPaging();
  const given = (name: FilterName) => search.get(name) || undefined;
  const set = (name: FilterName, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    next.delete('after');
    setSearch(next, { replace: true });
  };
  const query = Object.fromEntries(FILTERS.flatMap((name) => (given(name) ? [[name, given(name)]] : [])));
  const { data, error } = useQuery({
    queryKey: ['audit', query, after],
    queryFn: () =>
      answerOf(
        api.GET('/api/audit', { params: { query: { ...query, size: 50, ...(after ? { after } : {}) } } }),
      ),
  });
  const subjectId = given('subjectId');
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      <FilterBar>
        <PersonField value={given('person')} onSearch={(person) => set('person', person)} />
        <Select
          label={messages.subjectType}
          placeholder={messages.all}
          clearable
          clearButtonProps={{ 'aria-label': '清除' }}
          data={Object.entries(messages.subjects).map(([value, label]) => ({ value, label }))}
          value={given('subjectType') ?? null}
          onChange={(type) => set('subjectType', type)}
        />
        <DateField label={messages.from} value={given('from') ?? null} onChange={(day) => set('from', day)} />
        <DateField
          label={messages.until}
          value={given('until') ?? null}
          onChange={(day) => set('until', day)}
        />
      </FilterBar>
      {subjectId ? (
        <FilterChips
          chips={[{ key: 'subject', label: messages.onlyThis, onRemove: () => set('subjectId', null) }]}
          onClear={() => set('subjectId', null)}
        />
      ) : null}
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <DataTable
          caption={messages.title}
          columns={auditColumns((id) => set('subjectId', id))}
          rows={data?.items}
          rowKey={(row) => row.id}
          page={pageOf(data)}
          empty={<EmptyState title={messages.empty} hint={messages.emptyHint} />}
        />
      </Panel>
    </>
  );
}

type PersonFieldProps = { value: string | undefined; onSearch: (email: string | null) => void };

function PersonField({ value, onSearch }: PersonFieldProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(String(new FormData(event.currentTarget).get('person') ?? '').trim());
      }}
    >
      <TextInput
        key={value ?? ''}
        name="person"
        type="email"
        label={messages.person}
        maxLength={200}
        defaultValue={value ?? ''}
        rightSectionWidth={64}
        rightSection={
          <Button type="submit" size="compact-xs" variant="subtle">
            查找
          </Button>
        }
      />
    </form>
  );
}
