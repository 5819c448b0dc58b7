import { problemOf } from '@/api/problem';
import { useHasRole } from '@/app/session/useSession';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { StatusBadge } from '@/ui/text/StatusBadge';
import { messages } from './messages';
import { OrganizationForm } from './OrganizationForm';
import { OwnTabs } from './OwnTabs';
import classes from './organization.module.css';
import { useOwnOrganization } from './organizationData';
import { StateNote } from './StateNote';

const words = messages.own;

/** One's own organisation: where it stands with the bureau, and what it says of itself. */
export function OrganizationPage() {
  const { data, error } = useOwnOrganization();
  const manager = useHasRole(['ORGANIZATION_ADMIN', 'ADMINISTRATOR']);
  return (
    <>
      <PageHeader
        title={data?.name ?? words.title}
        lead={data ? `${messages.kinds[data.kind]} · ${data.creditCode}` : words.title}
        badges={data ? <StatusBadge status={data.state} /> : null}
        demo={data?.demo ?? false}
      />
      <OwnTabs />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      {data ? (
        <div className={classes.stack}>
          <StateNote organization={data} />
          <OrganizationForm key={data.etag} organization={data} editable={manager} />
        </div>
      ) : error ? null : (
        <SkeletonRows rows={6} height={48} />
      )}
    </>
  );
}
