import { Doors } from './Doors';
import classes from './HomePage.module.css';
import { HomeSearch } from './HomeSearch';
import { NewestList } from './NewestList';
import { YearFigure } from './YearFigure';

export function HomePage() {
  return (
    <>
      <title>昆都仑区科技成果交易平台</title>
      <section className={classes.hero} aria-labelledby="home-title">
        <h1 id="home-title" className={classes.title}>
          让成果找到企业，让需求找到答案
        </h1>
        <p className={classes.lead}>
          高校院所发布成果，企业提出需求，平台给出有依据的匹配，从对接到技术合同登记一站办理。
        </p>
        <HomeSearch />
      </section>
      <Doors />
      <YearFigure />
      <div className={classes.columns}>
        <NewestList kind="ACHIEVEMENT" title="最新成果" />
        <NewestList kind="DEMAND" title="最新需求" />
      </div>
    </>
  );
}
