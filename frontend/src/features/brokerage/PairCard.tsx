import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useHasRole } from '@/app/session/useSession';
import { ScoreCard } from '@/ui/data/ScoreCard';
import classes from './brokerage.module.css';
import type { BenchPair } from './brokerageData';
import { IntroduceDialog } from './IntroduceDialog';
import { ListingLine } from './ListingLine';
import { messages } from './messages';
import { NotesButton } from './NotesButton';

/** A pair with what a broker can do for it; `aside` stands beside the score. */
export function PairCard({ pair, aside }: { pair: BenchPair; aside?: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [introducing, setIntroducing] = useState(false);
  const broker = useHasRole(['BROKER']);
  return (
    <ScoreCard
      score={pair.score}
      scoreName={messages.score}
      note={aside}
      title={
        <div className={classes.words}>
          <ListingLine kind="demand" listing={pair.demand} />
          <ListingLine kind="achievement" listing={pair.achievement} />
          <p className={classes.quiet}>{pair.reason}</p>
        </div>
      }
      actions={
        <>
          {broker ? (
            <>
              <Button size="sm" onClick={() => setIntroducing(true)}>
                {messages.suggestions.introduce}
              </Button>
              <NotesButton
                subject={{ demandId: pair.demand.id, achievementId: pair.achievement.id }}
                title={pair.demand.title}
              />
            </>
          ) : null}
          <Button variant="subtle" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? messages.hideReasons : messages.reasons}
          </Button>
        </>
      }
    >
      {open ? <Findings pair={pair} /> : null}
      {introducing ? <IntroduceDialog pair={pair} onClose={() => setIntroducing(false)} /> : null}
    </ScoreCard>
  );
}

function Findings({ pair }: { pair: BenchPair }) {
  return (
    <ul className={classes.findings}>
      {pair.findings.map((finding) => (
        <li key={finding.label}>
          <strong>{finding.label}</strong> {messages.agreements[finding.agreement] ?? finding.agreement}
          <span className={classes.facts}>{finding.reason}</span>
        </li>
      ))}
    </ul>
  );
}
