import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '@/api/problem';
import { DictionarySelect } from '@/app/connected/DictionarySelect';
import { errorOf, fieldErrors } from '@/app/connected/fieldErrors';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { DateField } from '@/ui/form/DateField';
import { MoneyInput } from '@/ui/form/MoneyInput';
import { messages } from './messages';
import type { OfferTerms } from './negotiationData';

const words = messages.offer;

type OfferFormProps = {
  /** The last offer's terms, so that a counter-offer changes only what it means to change. */
  start: OfferTerms | undefined;
  pending: boolean;
  problem: Problem | undefined;
  onSend: (terms: OfferTerms) => void;
  onCancel: () => void;
};

export function OfferForm({ start, pending, problem, onSend, onCancel }: OfferFormProps) {
  const [kind, setKind] = useState<string | null>(start?.contractKind ?? null);
  const [payment, setPayment] = useState<string | null>(start?.paymentForm ?? null);
  const [amountFen, setAmountFen] = useState<number | null>(start?.amountFen ?? null);
  const [terms, setTerms] = useState(start?.terms ?? '');
  const [validUntil, setValidUntil] = useState<string | null>(null);
  const errors = fieldErrors(problem, {});
  const complete = kind && payment && amountFen && terms.trim() && validUntil;
  const amountError = errorOf(errors, 'amountFen');
  const send = () => {
    if (complete) onSend({ contractKind: kind, paymentForm: payment, amountFen, terms, validUntil });
  };
  return (
    <Stack gap="sm">
      {problem ? <ProblemAlert problem={problem} /> : null}
      <DictionarySelect
        dictionary="contract-kinds"
        label={words.kind}
        required
        value={kind}
        onChange={setKind}
        error={errorOf(errors, 'contractKind')}
      />
      <DictionarySelect
        dictionary="payment-forms"
        label={words.payment}
        required
        value={payment}
        onChange={setPayment}
        error={errorOf(errors, 'paymentForm')}
      />
      <MoneyInput
        label={words.amount}
        required
        value={amountFen}
        onChange={setAmountFen}
        {...(amountError ? { error: amountError } : {})}
      />
      <Textarea
        label={words.terms}
        description={words.termsHint}
        required
        autosize
        minRows={3}
        maxLength={4000}
        value={terms}
        onChange={(event) => setTerms(event.currentTarget.value)}
        error={errorOf(errors, 'terms')}
      />
      <DateField
        label={words.validUntil}
        required
        value={validUntil}
        onChange={setValidUntil}
        error={errorOf(errors, 'validUntil')}
      />
      <Group>
        <Button loading={pending} disabled={!complete} onClick={send}>
          {words.send}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
