import { Button } from '@mantine/core';
import { useState } from 'react';
import { tableTime } from '@/lib/dates';
import { CardList, ScoreCard } from '@/ui/data/ScoreCard';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { MaturityBar } from '@/ui/text/MaturityBar';
import { ClauseTable } from './ClauseTable';
import { DismissMenu } from './DismissMenu';
import { FeedbackButton } from './FeedbackButton';
import { FeedbackNotes } from './FeedbackNotes';
import { FindingList } from './FindingList';
import type { Kind, Match, MatchedListing } from './matchData';
import classes from './matching.module.css';
import { messages } from './messages';
import { SentencePairs } from './SentencePairs';

type MatchCardProps = {
  match: Match;
  /** The side the reader looks for; the other one is the reader's own. */
  sought: Kind;
  /** Names the reader's own listing too, where several stand in one list. */
  withOwn?: boolean;
  opened?: boolean;
  /** Matches with nearly the same listing of the same owner. */
  near?: readonly Match[];
};

/** One match: the score, the other side, and the reasons when asked for. */
export function MatchCard({ match, sought, withOwn = false, opened = false, near = [] }: MatchCardProps) {
  const [open, setOpen] = useState(opened);
  const [listing, own] =
    sought === 'DEMAND' ? [match.demand, match.achievement] : [match.achievement, match.demand];
  return (
    <ScoreCard
      score={match.score}
      scoreName={messages.score}
      note={messages.outOf(match.most)}
      faded={Boolean(match.dismissal)}
      title={
        <>
          <Heading listing={listing} kind={sought} />
          {withOwn ? (
            <p className={classes.quiet}>
              {sought === 'DEMAND' ? messages.achievement : messages.demand}：{own.title}
            </p>
          ) : null}
          {match.dismissal ? (
            <p className={classes.quiet}>
              {messages.dismissed}：{match.dismissal.label}。{messages.dismissedNote}
            </p>
          ) : null}
          {match.dismissedByOther ? <p className={classes.quiet}>{messages.byOther}</p> : null}
          <FeedbackNotes match={match} />
        </>
      }
      actions={
        <>
          {match.side ? (
            <>
              <Button component={AppLink} to={enquiryOf(sought, listing, own)} size="sm">
                {messages.contact}
              </Button>
              <FeedbackButton match={match} />
              <DismissMenu match={match} />
            </>
          ) : null}
          <Button variant="subtle" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? messages.hide : messages.details}
          </Button>
        </>
      }
    >
      {open ? <Reasons match={match} /> : null}
      {near.length > 0 ? (
        <details className={classes.near}>
          <summary>{messages.near[sought](near.length)}</summary>
          <CardList>
            {near.map((each) => (
              <MatchCard key={each.id} match={each} sought={sought} withOwn={withOwn} />
            ))}
          </CardList>
        </details>
      ) : null}
    </ScoreCard>
  );
}

/** The address at which one side asks the other; its own listing goes along. */
function enquiryOf(sought: Kind, listing: MatchedListing, own: MatchedListing): string {
  const query = new URLSearchParams({
    kind: sought,
    listing: listing.id,
    title: listing.title,
    linked: own.id,
  });
  return `/work/negotiations/new?${query}`;
}

function Heading({ listing, kind }: { listing: MatchedListing; kind: Kind }) {
  const address = kind === 'DEMAND' ? '/demands' : '/achievements';
  const facts = [listing.organizationName ?? messages.anonymous, listing.fieldName].filter(Boolean);
  return (
    <>
      <h2 className={classes.title}>
        <AppLink to={`${address}/${listing.id}`}>{listing.title}</AppLink>{' '}
        {listing.demo ? <DemoBadge /> : null}
      </h2>
      <p className={classes.quiet}>
        {facts.join(' · ')} {listing.maturity ? <MaturityBar level={listing.maturity} /> : null}
      </p>
    </>
  );
}

function Reasons({ match }: { match: Match }) {
  return (
    <div className={classes.reasons}>
      <div className={classes.whole}>
        <h3 className={classes.subtitle}>{messages.clauses}</h3>
        <ClauseTable clauses={match.clauses} />
      </div>
      <div>
        <h3 className={classes.subtitle}>{messages.items}</h3>
        <FindingList findings={match.findings} />
      </div>
      <div className={classes.texts}>
        {match.sentences.length > 0 ? (
          <>
            <h3 className={classes.subtitle}>{messages.sentences}</h3>
            <SentencePairs sentences={match.sentences} />
          </>
        ) : null}
        <Points title={messages.advice} points={match.advice} />
        <Points title={messages.missing} points={match.missing} />
        <p className={classes.quiet}>
          {messages.refreshed} {tableTime(match.refreshedAt)}
        </p>
      </div>
    </div>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3 className={classes.subtitle}>{title}</h3>
      <ul className={classes.missing}>
        {points.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
}
