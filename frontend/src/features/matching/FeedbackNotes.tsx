import { feedbackText } from './FeedbackButton';
import type { Match } from './matchData';
import classes from './matching.module.css';
import { messages } from './messages';

/** What the two sides told each other, on the card itself. */
export function FeedbackNotes({ match }: { match: Match }) {
  return (
    <>
      {match.received ? (
        <p className={classes.received}>
          <strong>{messages.feedback.received}</strong>：{feedbackText(match.received)}
        </p>
      ) : null}
      {match.feedback ? (
        <p className={classes.quiet}>
          {messages.feedback.own}：{feedbackText(match.feedback)}
        </p>
      ) : null}
    </>
  );
}
