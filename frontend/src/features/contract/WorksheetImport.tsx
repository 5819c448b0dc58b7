import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { upload } from '@/api/upload';
import { useAction } from '@/api/useAction';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { FileUpload } from '@/ui/form/FileUpload';
import type { WorksheetItem } from './contractData';
import { messages } from './messages';
import { pastedFile } from './pastedFile';

const words = messages.worksheetImport;
const MAX_BYTES = 2 * 1024 * 1024;

type Read = { items: WorksheetItem[] };

type WorksheetImportProps = { onItems: (items: WorksheetItem[]) => void };

function read(file: File, onProgress?: (part: number) => void, signal?: AbortSignal) {
  return upload<Read>({
    address: '/api/contract-worksheets',
    file,
    ...(onProgress ? { onProgress } : {}),
    ...(signal ? { signal } : {}),
  });
}

/** Items from a sheet or from copied cells; they are added to those in the form, which is saved as usual. */
export function WorksheetImport({ onItems }: WorksheetImportProps) {
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <FileUpload<Read>
        label={words.file}
        description={words.fileHint}
        accept=".xlsx,.csv"
        maxBytes={MAX_BYTES}
        upload={read}
        onUploaded={({ items }) => onItems(items)}
      />
      <Button variant="default" onClick={() => setPasting(true)}>
        {words.paste}
      </Button>
      {pasting ? (
        <PasteDialog
          onClose={() => setPasting(false)}
          onItems={(items) => {
            onItems(items);
            setPasting(false);
          }}
        />
      ) : null}
    </>
  );
}

function PasteDialog({ onItems, onClose }: WorksheetImportProps & { onClose: () => void }) {
  const [text, setText] = useState('');
  const action = useAction({
    run: (pasted: string) => read(pastedFile(pasted)),
    onDone: ({ items }) => onItems(items),
  });
  return (
    <Modal opened onClose={onClose} title={words.paste} closeButtonProps={{ 'aria-label': '关闭' }} size="lg">
      <Stack>
        <Textarea
          label={words.cells}
          description={words.cellsHint}
          autosize
          minRows={6}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {action.problem ? <ProblemAlert problem={action.problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button loading={action.pending} disabled={text.trim() === ''} onClick={() => action.start(text)}>
            {words.take}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
