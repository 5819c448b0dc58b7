import { Select } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useFilters } from '@/app/connected/useFilters';
import { useHasRole } from '@/app/session/useSession';
import { FilterBar } from '@/ui/data/FilterBar';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { MemberTable } from './MemberTable';
import { messages } from './messages';
import { type AccountsQuery, useAccounts } from './organizationData';
import { SearchField } from './SearchField';

const words = messages.accounts;

/** Everybody's account; roles are changed by each organisation itself. */
export function AccountsPage() {
  const filters = useFilters();
  const { after, pageOf } = useCursorPaging();
  const administrator = useHasRole(['ADMINISTRATOR']);
  const query: AccountsQuery = {
    ...(filters.get('text') ? { text: filters.get('text') as string } : {}),
    ...(filters.get('state') ? { state: filters.get('state') as 'ACTIVE' | 'DISABLED' } : {}),
    ...(after ? { after } : {}),
  };
  const { data, error } = useAccounts(query);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <FilterBar>
        <SearchField
          label={words.text}
          value={filters.get('text')}
          onSearch={(text) => filters.set('text', text)}
        />
        <Select
          label={words.state}
          placeholder={words.all}
          clearable
          clearButtonProps={{ 'aria-label': '清除' }}
          data={[
            { value: 'ACTIVE', label: messages.members.active },
            { value: 'DISABLED', label: messages.members.disabled },
          ]}
          value={filters.get('state') ?? null}
          onChange={(state) => filters.set('state', state)}
        />
      </FilterBar>
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <Panel padded={false}>
        <MemberTable rows={data?.items} page={pageOf(data)} withOrganization readOnly={!administrator} />
      </Panel>
    </>
  );
}
