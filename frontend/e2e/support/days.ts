const DISTRICT = 'Asia/Shanghai';

/** A day as forms take it, YYYY-MM-DD, by the district's clock. */
export function dayOf(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: DISTRICT });
}

export function dayBefore(days: number): string {
  return dayOf(new Date(Date.now() - days * 86_400_000));
}

export function dayOfYearsAhead(years: number): string {
  const moment = new Date();
  moment.setFullYear(moment.getFullYear() + years);
  return dayOf(moment);
}

/** The same day as pages write it: 2026年11月23日. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
