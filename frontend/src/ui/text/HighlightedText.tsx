import type { Segment } from '@/lib/segments';
import classes from './HighlightedText.module.css';

/** Text with its hits marked; takes segments, so that no markup of the data can reach the page. */
export function HighlightedText({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment, index) =>
    segment.marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
      <mark key={index} className={classes.mark}>
        {segment.text}
      </mark>
    ) : (
      segment.text
    ),
  );
}
