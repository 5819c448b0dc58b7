import { Switch } from '@mantine/core';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/feedback/ProblemAlert';
import { SkeletonRows } from '@/ui/feedback/SkeletonRows';
import classes from './RankingChoice.module.css';
import { type Ranking, useChooseRanking, useRanking } from './ranking';

/** By what matches are ranked, with every weight, and the switch that leaves out how organisations behave. */
export function RankingChoice() {
  const { data, error } = useRanking();
  const choose = useChooseRanking();
  if (error) return <ProblemAlert problem={problemOf(error)} />;
  if (!data) return <SkeletonRows rows={2} height={32} />;
  return (
    <div className={classes.choice}>
      {choose.problem ? <ProblemAlert problem={choose.problem} /> : null}
      <Switch
        label="个性化排序"
        description={`关闭后，您看到的匹配只按双方填写的内容计分和排序，满分 ${sum(data, false)} 分；只影响您本人。`}
        checked={data.personal}
        disabled={choose.pending}
        onChange={(event) => choose.start(event.currentTarget.checked)}
      />
      <details>
        <summary>为什么这样排序</summary>
        <RankingReasons ranking={data} />
      </details>
    </div>
  );
}

/** Told without being asked for: 个人信息保护法 24. */
export function RankingReasons({ ranking }: { ranking: Ranking }) {
  const facts = ranking.weights.filter((weight) => !weight.conduct);
  const conduct = ranking.weights.filter((weight) => weight.conduct);
  return (
    <div className={classes.reasons}>
      <p>
        匹配按得分从高到低排列，得分由 {ranking.weights.length} 项相加，满分 {sum(ranking, true)}{' '}
        分。展开每条匹配可以看到每一项的得分、计数和算式。
      </p>
      <table className={classes.weights}>
        <caption className="visually-hidden">各项分值</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">最多得分</th>
            <th scope="col">看什么</th>
          </tr>
        </thead>
        <tbody>
          {[...facts, ...conduct].map((weight) => (
            <tr key={weight.criterion}>
              <th scope="row">{weight.label}</th>
              <td className="tabular">{weight.most}</td>
              <td>{weight.conduct ? '单位的行为记录' : '双方公开填写的内容'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>单位的行为记录只有三种，关闭个性化排序后都不使用：</p>
      <ul>
        <li>
          需求单位对成果的反馈，以及双方对这一匹配的反馈。每家单位只计一次，成果单位的好评不计，撤回的不计；同一理由满{' '}
          {ranking.leastTold} 家才列出家数，从不列出是谁。
        </li>
        <li>近 12 个月向成果单位发起对接的单位中，{ranking.answerDays} 天内得到答复的有几家。</li>
        <li>成果单位声明可同时承接的对接数，和目前在谈的数量；没有声明的按未知计分。</li>
      </ul>
      <p>
        前两种从先验起算：当作已有 {ranking.priorCases} 家、其中 {ranking.priorGood}{' '}
        家为好，再加上实际的家数，所以一两家的反馈影响很小。
      </p>
      <p>不使用您的浏览、搜索和登录记录，也不使用个人信息。提醒只按双方填写的内容发出。</p>
      <p>
        根据《个人信息保护法》第二十四条，您可以随时关闭个性化排序，并要求说明。对结果仍有疑问，请联系平台管理员。
      </p>
    </div>
  );
}

function sum({ weights }: Ranking, withConduct: boolean): number {
  return weights
    .filter((weight) => withConduct || !weight.conduct)
    .reduce((points, weight) => points + weight.most, 0);
}
