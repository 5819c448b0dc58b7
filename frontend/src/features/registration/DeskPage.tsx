import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOf } from '@/api/problem';
import { useCursorPaging } from '@/app/connected/useCursorPaging';
import { useHasRole } from '@/app/session/useSession';
import { DataTable } from '@/ui/data/DataTable';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { PageHeader } from '@/ui/layout/PageHeader';
import { CasePreview } from './CasePreview';
import { DeskFilters } from './DeskFilters';
import { DealFilter } from './desk/DealFilter';
import { DeskTabs } from './desk/DeskTabs';
import { KeyHelp } from './desk/KeyHelp';
import { useKeys } from './desk/useKeys';
import { useDeskFilter } from './deskFilter';
import { messages } from './messages';
import { ListButtons } from './paper/FormButtons';
import { queueColumns } from './queueColumns';
import classes from './registration.module.css';
import { useQueue } from './registrationData';
import { useQueueKeys } from './useQueueKeys';

const words = messages.desk;

/** The reviewers' queue by the time left: a row opens beside the list. */
export function DeskPage() {
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const reviews = { first: useHasRole(['FIRST_REVIEWER']), second: useHasRole(['SECOND_REVIEWER']) };
  const { key, filter, open, values, addressOf, caseAddress } = useDeskFilter(reviews);
  const { after, pageOf } = useCursorPaging();
  const { data, error, refetch } = useQueue(filter, after);
  useQueueKeys({
    ids: (data?.items ?? []).map((row) => row.id),
    open,
    onOpen: (id) => navigate(addressOf({ open: id }), { replace: true }),
    onEnter: (id) => navigate(caseAddress(id)),
  });
  useKeys({ '?': () => setHelp(true) });
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={<ListButtons filter={filter} />} />
      <DeskTabs current="registrations" />
      <DeskFilters current={key} reviews={reviews} addressOf={addressOf} />
      <DealFilter values={values} addressOf={addressOf} />
      {error ? <ProblemAlert problem={problemOf(error)} onRetry={() => void refetch()} /> : null}
      <div className={classes.split}>
        <div>
          <DataTable
            caption={words.queue}
            columns={queueColumns((row) => addressOf({ open: row.id }), true)}
            rows={data?.items}
            rowKey={(row) => row.id}
            selectedKey={open}
            page={pageOf(data)}
            empty={<EmptyState title={words.empty} hint={words.emptyHint} />}
          />
          <p className={classes.hint}>{words.keys}</p>
        </div>
        <aside className={classes.beside} aria-label={words.preview}>
          <CasePreview id={open} caseAddress={caseAddress} />
        </aside>
      </div>
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
    </>
  );
}
