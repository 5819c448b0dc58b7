import { MoneyText } from '@/ui/text/MoneyText';
import { PRICE_KINDS } from '../labels';
import type { AchievementContent } from '../types';

type Price = AchievementContent['terms']['price'];

/** 面议, 底价 50 万元, 50 万元至 80 万元. */
export function PriceText({ price }: { price: Price }) {
  const { kind, lowFen, highFen } = price;
  const low = lowFen === null || lowFen === undefined ? null : <MoneyText fen={lowFen} />;
  if (!kind || kind === 'NEGOTIABLE') return low ? <>面议，参考价 {low}</> : <>面议</>;
  if (kind === 'RANGE' && highFen)
    return (
      <>
        {low} 至 <MoneyText fen={highFen} />
      </>
    );
  return (
    <>
      {kind === 'FIXED' ? '' : `${PRICE_KINDS[kind]} `}
      {low}
    </>
  );
}
