import { Panel } from '@/ui/layout/Panel';
import { OPERATORS } from '../labels';
import classes from '../listing.module.css';
import { TextBlock } from '../TextBlock';
import type { DemandContent, Target } from '../types';

/** What is asked for in numbers first, then the problem and what limits its solution. */
export function DemandText({ content }: { content: DemandContent }) {
  const { situation, conditions } = content;
  return (
    <>
      <Targets content={content} />
      <Panel title="要解决的问题">
        <p className={classes.text}>{situation.problem}</p>
        <TextBlock title="现有工艺或做法" text={situation.presentProcess} />
      </Panel>
      {[
        situation.materials,
        situation.energy,
        situation.emissions,
        situation.standards,
        situation.testConditions,
      ].some(Boolean) ? (
        <Panel title="约束与条件">
          <TextBlock title="材料" text={situation.materials} />
          <TextBlock title="能耗" text={situation.energy} />
          <TextBlock title="排放" text={situation.emissions} />
          <TextBlock title="标准" text={situation.standards} />
          <TextBlock title="可提供的试验条件" text={situation.testConditions} />
        </Panel>
      ) : null}
      {conditions.intellectualPropertyWish ? (
        <Panel title="知识产权意愿">
          <p className={classes.text}>{conditions.intellectualPropertyWish}</p>
        </Panel>
      ) : null}
    </>
  );
}

function Targets({ content }: { content: DemandContent }) {
  return (
    <Panel title="要达到的指标">
      {content.targets.length ? (
        <div className={classes.figures}>
          {content.targets.map((target) => (
            <div key={target.name} className={classes.figure}>
              <p className={classes.figureName}>{target.name}</p>
              <p className={classes.figureValue}>{targetText(target)}</p>
            </div>
          ))}
        </div>
      ) : (
        <p className={classes.text}>
          {content.unquantifiedReason ? `暂无量化指标：${content.unquantifiedReason}` : '暂无量化指标'}
        </p>
      )}
    </Panel>
  );
}

export function targetText({ operator, value, upper, unit }: Target): string {
  const measure = unit === '—' ? '' : ` ${unit}`;
  if (operator === 'BETWEEN') return `${value} 至 ${upper}${measure}`;
  return `${operator ? OPERATORS[operator] : ''} ${value ?? '—'}${measure}`;
}
