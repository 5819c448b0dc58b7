import { Button } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { AppLink } from '@/ui/text/AppLink';
import { messages } from './messages';
import { ownColumns } from './queueColumns';
import { useOwnRegistrations } from './registrationData';

const words = messages.own;

/** The applicant's registrations with their clocks. */
export function OwnRegistrationsPage() {
  const { after, pageOf } = useCursorPaging();
  const { data, error, refetch } = useOwnRegistrations(after);
  const contracts = (
    <Button component={AppLink} to="/work/contracts" variant="default">
      {words.contracts}
    </Button>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={contracts} />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <DataTable
        caption={words.title}
        columns={ownColumns}
        rows={data?.items}
        rowKey={(row) => row.id}
        page={pageOf(data)}
        empty={<EmptyState title={words.empty} hint={words.emptyHint} action={contracts} />}
      />
    </>
  );
}
