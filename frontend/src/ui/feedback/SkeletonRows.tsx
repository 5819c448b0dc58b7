import { Skeleton } from '@mantine/core';

type SkeletonRowsProps = { rows?: number; height?: number; label?: string };

/** Holds the place of a list while it loads, at the height it will have. */
export function SkeletonRows({ rows = 4, height = 44, label = '正在加载' }: SkeletonRowsProps) {
  return (
    <div role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <Skeleton key={row} height={height} mb={12} animate />
      ))}
    </div>
  );
}
