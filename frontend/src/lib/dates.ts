const ZONE = 'Asia/Shanghai';

const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(value: string | Date) {
  const day = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (day) return { year: day[1] ?? '', month: day[2] ?? '', day: day[3] ?? '', hour: '00', minute: '00' };
  const parts = PARTS.formatToParts(new Date(value));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') };
}

/** 2026年11月23日; a plain day stays that day, an instant is read in Chinese time. */
export function longDate(value: string | Date): string {
  const { year, month, day } = partsOf(value);
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** 2026-11-23, for tables. */
export function tableDate(value: string | Date): string {
  const { year, month, day } = partsOf(value);
  return `${year}-${month}-${day}`;
}

/** 2026-11-23 10:32. */
export function tableTime(value: string | Date): string {
  return `${tableDate(value)} ${clockTime(value)}`;
}

/** 10:32. */
export function clockTime(value: string | Date): string {
  const { hour, minute } = partsOf(value);
  return `${hour}:${minute}`;
}
