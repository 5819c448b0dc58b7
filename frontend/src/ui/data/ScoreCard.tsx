import type { ReactNode } from 'react';
import classes from './ScoreCard.module.css';

/** Cards one below the other, the best first. */
export function CardList({ children }: { children: ReactNode }) {
  return <ol className={classes.cards}>{children}</ol>;
}

type ScoreCardProps = {
  score: number;
  /** Read out before the score. */
  scoreName: string;
  /** Below the score. */
  note?: ReactNode;
  /** True for what was put away. */
  faded?: boolean;
  /** What was found. */
  title: ReactNode;
  actions: ReactNode;
  /** Below all of it, over the whole width. */
  children?: ReactNode;
};

/** Something that was found, how well it fits, and what can be done with it. */
export function ScoreCard({
  score,
  scoreName,
  note,
  faded = false,
  title,
  actions,
  children,
}: ScoreCardProps) {
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <p className={classes.score} data-faded={faded}>
          <span className="visually-hidden">{scoreName}</span>
          <strong className="tabular">{score}</strong>
          {note ? <span className={classes.note}>{note}</span> : null}
        </p>
        <div className={classes.title}>{title}</div>
        <div className={classes.actions}>{actions}</div>
      </div>
      {children}
    </li>
  );
}
