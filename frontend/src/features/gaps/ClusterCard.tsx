import { Button } from '@mantine/core';
import { useState } from 'react';
import { AppLink } from '@/ui/text/AppLink';
import { DemoBadge } from '@/ui/text/DemoBadge';
import { MoneyText } from '@/ui/text/MoneyText';
import type { Cluster } from './gapData';
import classes from './gaps.module.css';
import { messages } from './messages';
import { ProposeDialog } from './ProposeDialog';

type ClusterCardProps = { cluster: Cluster; number: number; mayDecide: boolean };

/** One gap: its demands, their budgets, and how far the nearest achievements are. */
export function ClusterCard({ cluster, number, mayDecide }: ClusterCardProps) {
  const [proposing, setProposing] = useState(false);
  const { demands } = cluster;
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <h3 className={classes.name}>
          <span className={classes.number}>{messages.number(number)}</span> {cluster.name}
        </h3>
        <div>
          {cluster.candidateId ? <span className={classes.mark}>{messages.candidate}</span> : null}
          {mayDecide && !cluster.candidateId ? (
            <Button
              size="sm"
              variant="default"
              aria-label={`${messages.propose}：${cluster.name}`}
              onClick={() => setProposing(true)}
            >
              {messages.propose}
            </Button>
          ) : null}
        </div>
      </div>
      <p className={classes.quiet}>
        {[messages.demands(demands.length), ...cluster.fields].join(' · ')} · <Budget cluster={cluster} />
      </p>
      <ul className={classes.demands}>
        {demands.map(({ demand, nearest, probability }) => (
          <li key={demand.id}>
            <AppLink to={`/demands/${demand.id}`}>{demand.title}</AppLink>{' '}
            {demand.demo ? <DemoBadge /> : null}
            <span className={classes.facts}>{demand.organizationName ?? messages.anonymous}</span>
            <span className={classes.facts}>
              {messages.nearest}：
              {nearest ? (
                <>
                  <AppLink to={`/achievements/${nearest.id}`}>{nearest.title}</AppLink>，
                  {messages.probability(probability)}
                </>
              ) : (
                messages.none
              )}
            </span>
          </li>
        ))}
      </ul>
      {proposing ? <ProposeDialog cluster={cluster} onClose={() => setProposing(false)} /> : null}
    </li>
  );
}

function Budget({ cluster: { budgetFen, withBudget, demands } }: { cluster: Cluster }) {
  if (withBudget === 0) return <>{messages.budgetNone}</>;
  return (
    <>
      {messages.budget} <MoneyText fen={budgetFen} unit="wan" />
      {withBudget < demands.length ? messages.budgetOf(withBudget, demands.length) : null}
    </>
  );
}
