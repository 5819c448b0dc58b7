import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useDownload } from '@/api/useDownload';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { messages } from './messages';
import { type SearchState, writeSearch } from './searchAddress';

const FORMATS = [
  { format: 'XLSX', ending: 'xlsx', label: messages.exportExcel },
  { format: 'CSV', ending: 'csv', label: messages.exportCsv },
] as const;

/** The results of the present question as a file. */
export function ExportMenu({ state }: { state: SearchState }) {
  const download = useDownload();
  const start = (format: string, ending: string) => {
    const search = writeSearch({ ...state, compare: [] });
    search.set('format', format);
    download.start({
      address: `/api/search/export?${search}`,
      name: `${messages.exportNames[state.kind]}.${ending}`,
    });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            loading={download.pending}
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {messages.exportResults}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{messages.exportBound}</Menu.Label>
          {FORMATS.map(({ format, ending, label }) => (
            <Menu.Item key={format} onClick={() => start(format, ending)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {download.problem ? <ProblemAlert problem={download.problem} /> : null}
    </>
  );
}
