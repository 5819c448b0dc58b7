import { CopyButton, UnstyledButton } from '@mantine/core';
import classes from './ledger.module.css';
import { messages } from './messages';

/** The first digits of a hash; the whole one is in its title and goes to the clipboard. */
export function HashText({ hash, digits = 12 }: { hash: string; digits?: number }) {
  return (
    <span className={classes.hash} title={hash}>
      <code>{hash.length > digits ? `${hash.slice(0, digits)}…` : hash}</code>
      <CopyButton value={hash}>
        {({ copied, copy }) => (
          <UnstyledButton className={classes.copy} onClick={copy} aria-label={`${messages.copy} ${hash}`}>
            {copied ? messages.copied : messages.copy}
          </UnstyledButton>
        )}
      </CopyButton>
    </span>
  );
}
