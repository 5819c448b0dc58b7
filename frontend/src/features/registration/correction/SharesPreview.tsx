import { MoneyText } from '@/ui/text/MoneyText';
import classes from '../registration.module.css';

type SharesPreviewProps = { grossFen: number | null; technologyFen: number | null };

/** What the entry will change, before it is posted. */
export function SharesPreview({ grossFen, technologyFen }: SharesPreviewProps) {
  if (grossFen === null || technologyFen === null) return null;
  return (
    <p className={classes.hint}>
      登记后，计入统计的合同成交额{wayOf(grossFen)} <MoneyText fen={Math.abs(grossFen)} />
      ，技术交易额{wayOf(technologyFen)} <MoneyText fen={Math.abs(technologyFen)} />。
    </p>
  );
}

function wayOf(fen: number): string {
  return fen < 0 ? '减少' : '增加';
}
