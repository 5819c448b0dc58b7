import { Button } from '@mantine/core';

const DANGEROUS: readonly string[] = ['REFUSE', 'CANCEL', 'REVOKE'];

type MoveButtonProps = {
  move: string;
  label: string;
  objection: string | null | undefined;
  first: boolean;
  onAsk: () => void;
};

/** One move; a barred one says why. */
export function MoveButton({ move, label, objection, first, onAsk }: MoveButtonProps) {
  const dangerous = DANGEROUS.includes(move);
  return (
    <Button
      variant={first && !dangerous && !objection ? 'filled' : 'default'}
      color={dangerous ? 'danger' : 'brand'}
      disabled={Boolean(objection)}
      title={objection ?? undefined}
      onClick={onAsk}
    >
      {label}
    </Button>
  );
}
