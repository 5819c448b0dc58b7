import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { tableDate } from '@/lib/dates';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { AnswerActions } from './AnswerActions';
import classes from './brokerage.module.css';
import { type Introduction, useIntroduction } from './brokerageData';
import { IntroductionBadge } from './IntroductionBadge';
import { ListingLine } from './ListingLine';
import { messages } from './messages';

const words = messages.introductions;

/** One introduction as its broker, a side or the bureau sees it. */
export function IntroductionPage() {
  const { id = '' } = useParams();
  const { data, error } = useIntroduction(id);
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={4} height={60} />;
  return (
    <>
      <PageHeader
        title={words.detail}
        crumbs={[{ to: '/work/introductions', label: words.title }]}
        badges={<IntroductionBadge state={data.state} />}
        lead={`${data.brokerName} · ${data.brokerOrganization}`}
      />
      <Panel>
        <Stack maw={720}>
          <div>
            <ListingLine kind="demand" listing={data.demand} />
            <ListingLine kind="achievement" listing={data.achievement} />
          </div>
          <section>
            <h2 className={classes.subtitle}>{words.reason}</h2>
            <p className={classes.noteText}>{data.reason}</p>
          </section>
          <p className={classes.quiet}>
            {words.proposed} {tableDate(data.proposedAt)} · {words.answerBy} {tableDate(data.answerBy)}
          </p>
          {data.demandAccepted === null ? null : <Answers introduction={data} />}
          <AnswerActions introduction={data} />
        </Stack>
      </Panel>
    </>
  );
}

function Answers({ introduction }: { introduction: Introduction }) {
  const said = (side: 'DEMAND' | 'ACHIEVEMENT', accepted: boolean | null | undefined) => {
    if (introduction.declinedBy === side) return words.no;
    return accepted ? words.yes : words.waiting;
  };
  return (
    <section>
      <h2 className={classes.subtitle}>{words.answers}</h2>
      <ul className={classes.plain}>
        <li>
          {words.buyer}：{said('DEMAND', introduction.demandAccepted)}
        </li>
        <li>
          {words.seller}：{said('ACHIEVEMENT', introduction.achievementAccepted)}
        </li>
        {introduction.declineReason ? (
          <li>
            {words.declineReason}：{introduction.declineReason}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
