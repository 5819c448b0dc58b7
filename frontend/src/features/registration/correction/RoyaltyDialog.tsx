import { Group } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '@/ui/feedback/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { useDeskMove } from '../deskMoves';
import { messages } from '../messages';
import classes from '../registration.module.css';
import type { MoveDialogProps } from '../types';
import { GroundsFields } from './GroundsFields';
import { type Grounds, groundsOf, refusalOf } from './grounds';
import { SharesPreview } from './SharesPreview';
import type { RoyaltyInput } from './types';

type Filled = { [K in keyof Omit<RoyaltyInput, 'grounds'>]: RoyaltyInput[K] | null };

const EMPTY: Filled = {
  periodFrom: null,
  periodTo: null,
  receivedOn: null,
  receivedFen: null,
  grossFen: null,
  technologyFen: null,
};

/** One royalty payment: for which period, what came, what of it belongs to the contract's two values. */
export function RoyaltyDialog({ registration, onClose }: MoveDialogProps) {
  const [filled, setFilled] = useState<Filled>(EMPTY);
  const [grounds, setGrounds] = useState<Partial<Grounds>>({});
  const action = useDeskMove(registration, 'POST_ROYALTY', onClose);
  const set = (changed: Partial<Filled>) => setFilled((earlier) => ({ ...earlier, ...changed }));
  const complete = royaltyOf(filled, grounds);
  const errorOf = (field: string) => refusalOf(action.problem, field);
  return (
    <FormDialog
      title={messages.moves.POST_ROYALTY}
      confirmLabel="登记这笔提成"
      complete={complete !== undefined}
      pending={action.pending}
      problem={action.problem}
      onSubmit={() => (complete ? action.start({ move: 'POST_ROYALTY', royalty: complete }) : undefined)}
      onClose={onClose}
    >
      <p className={classes.quoted}>{messages.dialogs.POST_ROYALTY}</p>
      <Group grow align="flex-start">
        <DateField
          id="periodFrom"
          label="提成期间起"
          required
          value={filled.periodFrom}
          onChange={(periodFrom) => set({ periodFrom })}
          {...errorOf('periodFrom')}
        />
        <DateField
          id="periodTo"
          label="提成期间止"
          required
          value={filled.periodTo}
          onChange={(periodTo) => set({ periodTo })}
          {...(filled.periodFrom ? { min: filled.periodFrom } : {})}
          {...errorOf('periodTo')}
        />
      </Group>
      <DateField
        id="receivedOn"
        label="到账日期"
        required
        value={filled.receivedOn}
        onChange={(receivedOn) => set({ receivedOn })}
        {...errorOf('receivedOn')}
      />
      <MoneyInput
        id="receivedFen"
        label="实收金额"
        required
        value={filled.receivedFen}
        onChange={(receivedFen) => set({ receivedFen })}
        {...errorOf('receivedFen')}
      />
      <MoneyInput
        id="grossFen"
        label="其中计入合同成交额"
        required
        value={filled.grossFen}
        onChange={(grossFen) => set({ grossFen })}
        {...errorOf('grossFen')}
      />
      <MoneyInput
        id="technologyFen"
        label="其中技术交易额"
        required
        value={filled.technologyFen}
        onChange={(technologyFen) => set({ technologyFen })}
        {...errorOf('technologyFen')}
      />
      <SharesPreview grossFen={filled.grossFen} technologyFen={filled.technologyFen} />
      <GroundsFields
        registrationId={registration.summary.id}
        voucherLabel="凭证号"
        value={grounds}
        onChange={setGrounds}
      />
    </FormDialog>
  );
}

function royaltyOf(filled: Filled, partial: Partial<Grounds>): RoyaltyInput | undefined {
  const grounds = groundsOf(partial);
  const { periodFrom, periodTo, receivedOn, receivedFen, grossFen, technologyFen } = filled;
  if (!grounds || !periodFrom || !periodTo || !receivedOn) return undefined;
  if (receivedFen === null || grossFen === null || technologyFen === null) return undefined;
  return { periodFrom, periodTo, receivedOn, receivedFen, grossFen, technologyFen, grounds };
}
