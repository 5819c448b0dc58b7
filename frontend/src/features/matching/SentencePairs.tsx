import { HighlightedText } from '@/ui/text/HighlightedText';
import type { Match } from './matchData';
import classes from './matching.module.css';
import { messages } from './messages';

/** The sentences of both sides that answer each other, side by side. */
export function SentencePairs({ sentences }: { sentences: Match['sentences'] }) {
  return (
    <table className={classes.pairs}>
      <caption className="visually-hidden">{messages.sentences}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.demand}</th>
          <th scope="col">{messages.achievement}</th>
        </tr>
      </thead>
      <tbody>
        {sentences.map((pair, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no identity but their place
          <tr key={index}>
            <Sentence sentence={pair.demand} />
            <Sentence sentence={pair.achievement} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sentence({ sentence }: { sentence: Match['sentences'][number]['demand'] }) {
  return (
    <td>
      <span className={classes.section}>{sentence.section}</span>
      <HighlightedText segments={sentence.parts} />
    </td>
  );
}
