import { useState } from 'react';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { useDeskMove } from '../deskMoves';
import { messages } from '../messages';
import classes from '../registration.module.css';
import type { MoveDialogProps } from '../types';
import { GroundsFields } from './GroundsFields';
import { type Grounds, groundsOf, refusalOf } from './grounds';
import { SharesPreview } from './SharesPreview';
import type { SettlementInput } from './types';

type Sums = Omit<SettlementInput, 'grounds'>;
type Filled = { [K in keyof Sums]: number | null };

const FIELDS: readonly { name: keyof Sums; label: string }[] = [
  { name: 'estimatedGrossFen', label: '登记时估算的成交额' },
  { name: 'estimatedTechnologyFen', label: '其中技术交易额（估算）' },
  { name: 'actualGrossFen', label: '实际结算的成交额' },
  { name: 'actualTechnologyFen', label: '其中技术交易额（实际）' },
];

/** An estimate of the registered contract against what it came to; the difference is counted. */
export function SettlementDialog({ registration, onClose }: MoveDialogProps) {
  const [filled, setFilled] = useState<Filled>({
    estimatedGrossFen: null,
    estimatedTechnologyFen: null,
    actualGrossFen: null,
    actualTechnologyFen: null,
  });
  const [partial, setPartial] = useState<Partial<Grounds>>({});
  const action = useDeskMove(registration, 'SETTLE_ESTIMATE', onClose);
  const grounds = groundsOf(partial);
  const sums = sumsOf(filled);
  return (
    <FormDialog
      title={messages.moves.SETTLE_ESTIMATE}
      confirmLabel="登记结算"
      complete={sums !== undefined && grounds !== undefined}
      pending={action.pending}
      problem={action.problem}
      onSubmit={() =>
        sums && grounds
          ? action.start({ move: 'SETTLE_ESTIMATE', settlement: { ...sums, grounds } })
          : undefined
      }
      onClose={onClose}
    >
      <p className={classes.quoted}>{messages.dialogs.SETTLE_ESTIMATE}</p>
      {FIELDS.map(({ name, label }) => (
        <MoneyInput
          key={name}
          id={name}
          label={label}
          required
          value={filled[name]}
          onChange={(fen) => setFilled((earlier) => ({ ...earlier, [name]: fen }))}
          {...refusalOf(action.problem, name)}
        />
      ))}
      {sums ? (
        <SharesPreview
          grossFen={sums.actualGrossFen - sums.estimatedGrossFen}
          technologyFen={sums.actualTechnologyFen - sums.estimatedTechnologyFen}
        />
      ) : null}
      <GroundsFields
        registrationId={registration.summary.id}
        voucherLabel="结算单号"
        value={partial}
        onChange={setPartial}
      />
    </FormDialog>
  );
}

function sumsOf({
  estimatedGrossFen,
  estimatedTechnologyFen,
  actualGrossFen,
  actualTechnologyFen,
}: Filled): Sums | undefined {
  if (estimatedGrossFen === null || estimatedTechnologyFen === null) return undefined;
  if (actualGrossFen === null || actualTechnologyFen === null) return undefined;
  return { estimatedGrossFen, estimatedTechnologyFen, actualGrossFen, actualTechnologyFen };
}
