import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Overview = Schemas['CalendarAnswers.CalendarOverview'];
export type YearRow = Schemas['CalendarAnswers.CalendarYearRow'];
export type EditionSummary = Schemas['CalendarAnswers.CalendarEditionSummary'];
export type Edition = Schemas['CalendarAnswers.CalendarEditionView'];
export type Report = Schemas['CalendarAnswers.CalendarReport'];
export type Move = Schemas['LastDayMove'];
export type Day = Schemas['CalendarDay'];
