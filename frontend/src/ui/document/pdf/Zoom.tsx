import { ActionIcon } from '@mantine/core';
import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { OpenPdf } from './openPdf';
import classes from './PdfViewer.module.css';
import { zoomBy, zoomToWidth } from './zoom';

const ICON = 18;

export function Zoom({ open, scale }: { open: OpenPdf | undefined; scale: number }) {
  const common = { variant: 'default', size: 'md', disabled: !open } as const;
  return (
    <div className={classes.group}>
      <ActionIcon {...common} aria-label="缩小" title="缩小（-）" onClick={() => open && zoomBy(open, -1)}>
        <IconZoomOut size={ICON} aria-hidden />
      </ActionIcon>
      <span className={classes.scale}>{Math.round(scale * 100)}%</span>
      <ActionIcon {...common} aria-label="放大" title="放大（+）" onClick={() => open && zoomBy(open, 1)}>
        <IconZoomIn size={ICON} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...common}
        aria-label="适合宽度"
        title="适合宽度（0）"
        onClick={() => open && zoomToWidth(open)}
      >
        <IconArrowAutofitWidth size={ICON} aria-hidden />
      </ActionIcon>
    </div>
  );
}
