import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { upload } from '@/api/upload';
import type { Edition, Report } from './types';

export const CALENDAR = ['calendar'];

export function useCalendar() {
  return useQuery({ queryKey: CALENDAR, queryFn: () => answerOf(api.GET('/api/calendar-editions')) });
}

export function useCalendarEdition(id: string) {
  return useQuery({
    queryKey: [...CALENDAR, id],
    queryFn: () => answerOf(api.GET('/api/calendar-editions/{id}', { params: { path: { id } } })),
  });
}

/** The dry run: keeps nothing. */
export function checkCalendar(file: File, year: number) {
  return upload<Report>({
    address: '/api/calendar-editions/check',
    file,
    fields: { year: String(year) },
  });
}

export function proposeCalendar(file: File, year: number, source: string) {
  return upload<Edition>({
    address: '/api/calendar-editions',
    file,
    fields: { year: String(year), source },
  });
}
