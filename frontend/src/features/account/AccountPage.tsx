import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { RankingChoice } from '@/app/connected/RankingChoice';
import { useHasRole } from '@/app/session/useSession';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import classes from './AccountPage.module.css';
import { MailPanel } from './MailPanel';
import { messages } from './messages';
import { PasswordForm } from './PasswordForm';
import { PersonForm } from './PersonForm';
import { SessionsPanel } from './SessionsPanel';

const words = messages.account;

/** One's own account. */
export function AccountPage() {
  const trades = useHasRole(['INSTITUTE_MEMBER', 'ENTERPRISE_MEMBER']);
  const { data, error } = useQuery({
    queryKey: ['account'],
    queryFn: () => answerOf(api.GET('/api/account')),
  });
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} demo={data?.demo ?? false} />
      {error ? <ProblemAlert problem={problemOf(error)} /> : null}
      <div className={classes.columns}>
        <Panel title={words.profile}>
          {data ? <PersonForm key={data.etag} account={data} /> : <SkeletonRows rows={3} height={48} />}
        </Panel>
        <Panel title={words.password}>
          <PasswordForm />
        </Panel>
        <MailPanel />
        {trades ? (
          <Panel title={words.ranking}>
            <RankingChoice />
          </Panel>
        ) : null}
      </div>
      <SessionsPanel />
    </>
  );
}
