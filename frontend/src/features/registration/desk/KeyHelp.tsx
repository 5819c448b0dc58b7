import { Modal } from '@mantine/core';
import { messages } from '../messages';
import classes from '../registration.module.css';
import { SHORTCUTS } from './shortcuts';

/** All keys of the review at a glance. */
export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={messages.case.keys}
      closeButtonProps={{ 'aria-label': '关闭' }}
    >
      <dl className={classes.keys}>
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
