import { Group } from '@mantine/core';
import { DownloadButton } from '@/app/connected/DownloadButton';
import type { QueueFilter } from '../registrationData';
import type { RegistrationSummary } from '../types';
import { PAPER_WORDS as words } from './words';

/** The registration form as the national system asks for it. */
export function FormButtons({ summary }: { summary: RegistrationSummary }) {
  return (
    <SheetButtons
      path={`/api/registrations/${summary.id}/form`}
      name={`技术合同登记表-${summary.reference}`}
    />
  );
}

/** The forms of the rows that the queue shows now, on all of its pages. */
export function ListButtons({ filter }: { filter: QueueFilter }) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) query.append(name, `${each}`);
    }
  }
  const suffix = query.size > 0 ? `?${query}` : '';
  return <SheetButtons path="/api/desk/registration-forms" name="技术合同登记表清单" query={suffix} />;
}

type SheetButtonsProps = { path: string; name: string; query?: string };

/** Two kinds of sheet of the same rows. */
function SheetButtons({ path, name, query = '' }: SheetButtonsProps) {
  return (
    <Group gap={8}>
      <DownloadButton address={`${path}.xlsx${query}`} name={`${name}.xlsx`}>
        {words.excel}
      </DownloadButton>
      <DownloadButton address={`${path}.csv${query}`} name={`${name}.csv`}>
        {words.csv}
      </DownloadButton>
    </Group>
  );
}
