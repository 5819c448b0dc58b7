const GROUPED = new Intl.NumberFormat('zh-CN');

export function formatCount(value: number): string {
  return GROUPED.format(value);
}

/** Part of a whole in per cent with one decimal; undefined when the whole is nothing. */
export function percent(part: number, whole: number): string | undefined {
  if (whole === 0) return undefined;
  return `${(Math.round((part / whole) * 1000) / 10).toString()}%`;
}

/** File sizes as people read them. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
