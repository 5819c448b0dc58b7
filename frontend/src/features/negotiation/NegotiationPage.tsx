import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problem';
import { longDate } from '@/lib/dates';
import { EmptyState } from '@/ui/feedback/EmptyState';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import { DetailLayout } from '@/ui/layout/DetailLayout';
import { PageHeader } from '@/ui/layout/PageHeader';
import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { ContractLink } from './ContractLink';
import { MessageForm } from './MessageForm';
import { messages } from './messages';
import classes from './negotiation.module.css';
import { type Negotiation, useNegotiation, useThread } from './negotiationData';
import { OfferMoves } from './OfferMoves';
import { ShareForm } from './ShareForm';
import { StateBadge } from './StateBadge';
import { ThreadEntry } from './ThreadEntry';

/** One negotiation: the thread, and beside it what this side may do. */
export function NegotiationPage() {
  const { id = '' } = useParams();
  const { data: negotiation, error } = useNegotiation(id);
  if (error && !negotiation) return <ProblemAlert problem={problemOf(error)} />;
  if (!negotiation) return <SkeletonRows rows={8} height={48} />;
  return (
    <>
      <PageHeader
        title={negotiation.title}
        crumbs={[{ label: messages.list.title, to: '/work/negotiations' }, { label: negotiation.title }]}
        badges={<StateBadge state={negotiation.state} />}
      />
      <DetailLayout facts={<Facts negotiation={negotiation} />}>
        <Panel title={messages.thread.title}>
          <Thread negotiation={negotiation} />
          {negotiation.mySide && negotiation.state !== 'CLOSED' ? <MessageForm id={id} /> : null}
          {negotiation.mySide ? null : <p className={classes.small}>{messages.thread.broker}</p>}
        </Panel>
      </DetailLayout>
    </>
  );
}

function Thread({ negotiation }: { negotiation: Negotiation }) {
  const { data, error } = useThread(negotiation.id);
  if (error && !data) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={4} height={64} />;
  if (data.length === 0) return <EmptyState title={messages.thread.empty} />;
  return (
    <ol className={classes.thread}>
      {data.map((message) => (
        <ThreadEntry key={message.id} negotiation={negotiation} message={message} />
      ))}
    </ol>
  );
}

function Facts({ negotiation }: { negotiation: Negotiation }) {
  const running = negotiation.state === 'TALKING' || negotiation.state === 'OFFERED';
  const owner = negotiation.ownerName || messages.list.anonymous;
  const words = messages.facts;
  return (
    <Stack>
      {negotiation.mySide && negotiation.state === 'AGREED' ? (
        <Panel>
          <ContractLink negotiationId={negotiation.id} />
        </Panel>
      ) : null}
      {negotiation.mySide && running ? (
        <Panel>
          <OfferMoves negotiation={negotiation} />
        </Panel>
      ) : null}
      <Panel title={words.title}>
        <KeyValue
          facts={[
            { label: words.subject, value: messages.kinds[negotiation.listingKind] },
            { label: words.owner, value: owner },
            { label: words.enquirer, value: negotiation.enquirerName },
            {
              label: words.seller,
              value: negotiation.sellerSide === 'OWNER' ? owner : negotiation.enquirerName,
            },
            { label: words.started, value: longDate(negotiation.createdAt) },
          ]}
        />
      </Panel>
      {negotiation.mySide && running ? (
        <Panel>
          <ShareForm id={negotiation.id} />
        </Panel>
      ) : null}
    </Stack>
  );
}
