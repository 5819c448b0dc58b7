import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import classes from './indicator.module.css';
import { messages } from './messages';
import type { IndicatorFigure } from './types';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function tokenOf(element: HTMLElement, name: string): string {
  return getComputedStyle(element).getPropertyValue(name).trim();
}

function wan(fen: number | undefined): number {
  return Math.round((fen ?? 0) / 10_000) / 100;
}

/** Twelve months side by side; a month opens to its contracts. */
export function MonthChart({
  months,
  onMonth,
}: {
  months: readonly IndicatorFigure[];
  onMonth: (month: number) => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const open = useRef(onMonth);
  open.current = onMonth;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const chart = init(element, undefined, { renderer: 'svg', height: 280 });
    const of = (month: number) => months.find((figure) => Number(figure.code) === month);
    const text = { color: tokenOf(element, '--secondary') };
    chart.setOption({
      animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 150,
      grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
      legend: { top: 0, textStyle: text },
      tooltip: {
        trigger: 'axis',
        valueFormatter: (value: unknown) => `${Number(value).toLocaleString('zh-CN')} 万元`,
      },
      xAxis: { type: 'category', data: MONTHS.map((month) => `${month} 月`), axisLabel: text },
      yAxis: {
        type: 'value',
        axisLabel: text,
        splitLine: { lineStyle: { color: tokenOf(element, '--line') } },
      },
      series: [
        {
          name: '合同成交额（万元）',
          type: 'bar',
          color: tokenOf(element, '--brand'),
          data: MONTHS.map((month) => wan(of(month)?.grossFen)),
        },
        {
          name: '技术交易额（万元）',
          type: 'bar',
          color: tokenOf(element, '--success'),
          data: MONTHS.map((month) => wan(of(month)?.technologyFen)),
        },
      ],
    });
    chart.on('click', (event) => open.current((event.dataIndex ?? 0) + 1));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [months]);

  return <div ref={host} className={classes.chart} role="img" aria-label={messages.dashboard.chartLabel} />;
}
