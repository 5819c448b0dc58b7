import type { OpenPdf } from './openPdf';
import { WHOLE_WIDTH } from './usePdf';

export function zoomBy({ viewer }: OpenPdf, steps: number): void {
  viewer.updateScale({ steps });
}

export function zoomToWidth({ viewer }: OpenPdf): void {
  viewer.currentScaleValue = WHOLE_WIDTH;
}
