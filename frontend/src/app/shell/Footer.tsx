import { AppLink } from '@/ui/text/AppLink';
import classes from './Footer.module.css';

export function Footer() {
  return (
    <footer className={classes.footer}>
      <div className={classes.inner}>
        <div>
          <p className={classes.line}>昆都仑区科技成果交易平台</p>
          <p className={classes.line}>主办：昆都仑区科学技术局</p>
        </div>
        <nav aria-label="页脚导航" className={classes.links}>
          <AppLink to="/indicator">指标公开</AppLink>
          <AppLink to="/progress">登记进度</AppLink>
          <AppLink to="/verify">核验证明</AppLink>
          <AppLink to="/ledger">登记账本</AppLink>
          <AppLink to="/help">使用指南</AppLink>
          <AppLink to="/help/auditor">核对账本</AppLink>
        </nav>
      </div>
    </footer>
  );
}
