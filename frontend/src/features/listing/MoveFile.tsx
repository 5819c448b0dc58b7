import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { moved } from './moved';
import type { Attachment } from './types';

type MoveFileProps = {
  files: readonly Attachment[];
  at: number;
  pending: boolean;
  onOrder: (ids: string[]) => void;
};

/** One place up or down. A button at the end of its way stays focusable, so that the keyboard is not thrown out. */
export function MoveFile({ files, at, pending, onOrder }: MoveFileProps) {
  if (files.length < 2) return null;
  const name = files[at]?.name ?? '';
  const ids = files.map(({ id }) => id);
  const button = (to: number, label: string, Arrow: typeof IconArrowUp) => {
    const possible = to >= 0 && to < files.length && !pending;
    return (
      <ActionIcon
        variant="subtle"
        aria-label={`${label} ${name}`}
        aria-disabled={!possible}
        {...(possible ? {} : { 'data-disabled': true })}
        onClick={() => possible && onOrder(moved(ids, at, to))}
      >
        <Arrow size={18} aria-hidden="true" />
      </ActionIcon>
    );
  };
  return (
    <>
      {button(at - 1, '上移', IconArrowUp)}
      {button(at + 1, '下移', IconArrowDown)}
    </>
  );
}
