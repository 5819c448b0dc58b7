import { CodeField } from './CodeField';
import classes from './contract.module.css';
import type { ContractForm } from './contractData';
import { useForm } from './formState';
import { messages } from './messages';
import { SumField } from './SumField';
import { TextField } from './TextField';

const words = messages.payment;

const SUMS = [
  ['estimatedRoyaltyFen', words.royalty],
  ['expectedInvestmentFen', words.investment],
  ['expectedOutputFen', words.output],
] as const;

export function PaymentSection() {
  const { form, change } = useForm();
  const { payment } = form;
  const set = (part: Partial<ContractForm['payment']>) => change({ payment: { ...payment, ...part } });
  const transfer = form.subject.kind === 'TRANSFER';
  return (
    <div className={classes.fields}>
      <CodeField
        field="payment.form"
        label={words.form}
        dictionary="payment-forms"
        required
        value={payment.form}
        onChange={(code) => set({ form: code })}
      />
      {SUMS.map(([field, label]) => (
        <SumField
          key={field}
          field={`payment.${field}`}
          label={label}
          required={transfer && field !== 'estimatedRoyaltyFen'}
          value={payment[field] ?? null}
          onChange={(fen) => set({ [field]: fen })}
        />
      ))}
      <TextField
        field="payment.schedule"
        label={words.schedule}
        lines={3}
        maxLength={2000}
        value={payment.schedule}
        onChange={(schedule) => set({ schedule })}
      />
    </div>
  );
}
