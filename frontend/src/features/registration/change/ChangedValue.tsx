import { MoneyText } from '@/ui/text/MoneyText';
import classes from '../registration.module.css';

/** A sum before and after a change; once it is registered both are the same. */
export function ChangedValue({ before, after }: { before: number; after: number }) {
  if (after === before) return <MoneyText fen={after} />;
  return (
    <>
      <MoneyText fen={before} /> → <MoneyText fen={after} />
      <span className={classes.under}>
        {after > before ? '增加' : '减少'} <MoneyText fen={Math.abs(after - before)} />
      </span>
    </>
  );
}
