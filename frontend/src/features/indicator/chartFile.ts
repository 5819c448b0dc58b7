import type { EChartsType } from 'echarts/core';
import { saveBlob } from '@/lib/saveBlob';

const SCALE = 2;

/** The drawn chart as a file: SVG as it is, PNG painted from it at twice the size. */
export async function saveChart(chart: EChartsType, name: string, kind: 'svg' | 'png'): Promise<void> {
  const svg = chart.renderToSVGString();
  if (kind === 'svg') {
    saveBlob(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
    return;
  }
  const blob = await painted(svg, chart.getWidth(), chart.getHeight());
  if (blob) saveBlob(blob, `${name}.png`);
}

async function painted(svg: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
