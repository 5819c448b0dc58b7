import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useHasRole } from '@/app/session/useSession';
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
    <li className={classes.card}>
      <div className={classes.head}>
        <p className={classes.score}>
          <span className="visually-hidden">{messages.score}</span>
          <strong className="tabular">{pair.score}</strong>
          {aside ? <span className={classes.quiet}>{aside}</span> : null}
        </p>
        <div className={classes.words}>
          <ListingLine kind="demand" listing={pair.demand} />
          <ListingLine kind="achievement" listing={pair.achievement} />
          <p className={classes.quiet}>{pair.reason}</p>
        </div>
        <div className={classes.actions}>
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
        </div>
      </div>
      {open ? <Findings pair={pair} /> : null}
      {introducing ? <IntroduceDialog pair={pair} onClose={() => setIntroducing(false)} /> : null}
    </li>
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
