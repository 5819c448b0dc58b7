import { ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Cluster } from './gapData';
import classes from './gaps.module.css';
import { messages } from './messages';

use([ScatterChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const TOKENS = ['--brand', '--success', '--warning', '--danger', '--secondary', '--line-strong'];

/** The demands on a plane, numbered by cluster; the list below carries the same. */
export function GapPlot({ clusters }: { clusters: readonly Cluster[] }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const chart = init(element, undefined, { renderer: 'svg', height: 320 });
    chart.setOption(optionOf(element, clusters));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [clusters]);
  return <div ref={host} className={classes.plot} role="img" aria-label={messages.mapHint} />;
}

function optionOf(element: HTMLElement, clusters: readonly Cluster[]) {
  const token = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  const axis = {
    type: 'value',
    scale: true,
    axisLabel: { show: false },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: token('--line') } },
    splitLine: { lineStyle: { color: token('--line') } },
  };
  return {
    animation: false,
    grid: { left: 16, right: 24, top: 16, bottom: 16 },
    tooltip: {
      confine: true,
      formatter: ({ data }: { data: { name: string; gap: string } }) =>
        `${escaped(data.gap)}<br>${escaped(data.name)}`,
    },
    xAxis: axis,
    yAxis: axis,
    series: clusters.map((cluster, index) => ({
      type: 'scatter',
      symbolSize: 22,
      itemStyle: { opacity: 1 },
      color: token(TOKENS[index % TOKENS.length] ?? '--brand'),
      label: { show: true, formatter: messages.number(index + 1), color: token('--surface'), fontSize: 11 },
      data: cluster.demands.map(({ demand, x, y }) => ({
        name: demand.title,
        gap: `${index + 1} ${cluster.name}`,
        value: [x, y],
      })),
    })),
  };
}

/** The tooltip is markup; what authors wrote is not. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
