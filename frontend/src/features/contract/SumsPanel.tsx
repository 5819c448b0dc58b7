import { Panel } from '@/ui/layout/Panel';
import { KeyValue } from '@/ui/text/KeyValue';
import { MoneyText } from '@/ui/text/MoneyText';
import classes from './contract.module.css';
import type { WorksheetItem } from './contractData';
import { messages } from './messages';
import { worksheetSums } from './worksheetSums';

const words = messages.sums;

type SumsPanelProps = { items: readonly WorksheetItem[]; agreedFen: number | null };

/** Both values, exact to the fen, as the worksheet stands now. */
export function SumsPanel({ items, agreedFen }: SumsPanelProps) {
  const sums = worksheetSums(items);
  const value = (fen: number | undefined) => (fen === undefined ? '—' : <MoneyText fen={fen} unit="yuan" />);
  const facts = [
    { label: words.gross, value: value(sums?.gross) },
    { label: words.technology, value: value(sums?.technology) },
    ...(agreedFen === null ? [] : [{ label: words.agreed, value: value(agreedFen) }]),
  ];
  return (
    <Panel title={words.title}>
      <KeyValue facts={facts} />
      {agreedFen !== null && sums?.gross !== agreedFen ? (
        <p className={classes.small}>{words.differs}</p>
      ) : null}
    </Panel>
  );
}
