import { Button } from '@mantine/core';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { saveChart } from './chartFile';
import classes from './indicator.module.css';
import { messages } from './messages';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const words = messages.chart;
const TOKENS = ['--brand', '--success', '--warning', '--secondary', '--danger', '--line-strong'];

export type PlotSeries = { name: string; fen: readonly number[]; stack?: string };

type PlotProps = {
  /** Also the name of the saved file. */
  label: string;
  categories: readonly string[];
  series: readonly PlotSeries[];
  onOpen?: (index: number, series: number) => void;
};

function wan(fen: number): number {
  return Math.round(fen / 10_000) / 100;
}

/** Bars in 万元; each opens to its contracts, the whole is saved as a picture. The table beside it carries the same. */
export function Plot({ label, categories, series, onOpen }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<EChartsType>(null);
  const open = useRef(onOpen);
  open.current = onOpen;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const chart = init(element, undefined, { renderer: 'svg', height: 300 });
    drawn.current = chart;
    chart.setOption(optionOf(element, categories, series));
    chart.on('click', (event) => open.current?.(event.dataIndex ?? 0, event.seriesIndex ?? 0));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
      drawn.current = null;
    };
  }, [categories, series]);

  const save = (kind: 'svg' | 'png') => drawn.current && void saveChart(drawn.current, label, kind);
  return (
    <figure className={classes.figure}>
      <div ref={host} className={classes.chart} role="img" aria-label={`${label}，${words.tableBelow}`} />
      <figcaption className={classes.screen}>
        <Button variant="subtle" size="compact-sm" onClick={() => save('png')}>
          {words.png}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => save('svg')}>
          {words.svg}
        </Button>
      </figcaption>
    </figure>
  );
}

function optionOf(element: HTMLElement, categories: readonly string[], series: readonly PlotSeries[]) {
  const token = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  const text = { color: token('--secondary') };
  return {
    animation: false,
    backgroundColor: token('--surface'),
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, type: 'scroll', textStyle: text },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: (value: unknown) => `${Number(value).toLocaleString('zh-CN')} 万元`,
    },
    xAxis: {
      type: 'category',
      data: [...categories],
      axisLabel: { ...text, hideOverlap: true, width: 90, overflow: 'truncate' },
    },
    yAxis: { type: 'value', axisLabel: text, splitLine: { lineStyle: { color: token('--line') } } },
    series: series.map((each, index) => ({
      name: each.name,
      type: 'bar',
      barMaxWidth: 40,
      color: token(TOKENS[index % TOKENS.length] ?? '--brand'),
      data: each.fen.map(wan),
      ...(each.stack ? { stack: each.stack } : {}),
    })),
  };
}
