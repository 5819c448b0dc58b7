import { Button, Modal, Switch, Table } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { messages } from './messages';
import classes from './search.module.css';

type KeysHelpProps = {
  opened: boolean;
  enabled: boolean;
  open: () => void;
  close: () => void;
  onEnable: (enabled: boolean) => void;
};

/** The keys in one line below the list, all of them in a dialog, and the switch that turns single keys off. */
export function KeysHelp({ opened, enabled, open, close, onEnable }: KeysHelpProps) {
  return (
    <div className={classes.keysLine}>
      <span>{enabled ? messages.keysLine : messages.keysOff}</span>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconKeyboard size={16} aria-hidden="true" />}
        onClick={open}
      >
        {messages.keys}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={messages.keys}
        closeButtonProps={{ 'aria-label': messages.close }}
      >
        <Table>
          <Table.Tbody>
            {messages.keyList.map(([key, meaning]) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">
                  <kbd>{key}</kbd>
                </Table.Th>
                <Table.Td>{meaning}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch
          mt="md"
          label={messages.keysOn}
          checked={enabled}
          onChange={(event) => onEnable(event.currentTarget.checked)}
        />
      </Modal>
    </div>
  );
}
