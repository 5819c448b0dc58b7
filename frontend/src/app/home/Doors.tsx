import { IconBulb, IconFileCertificate, IconSearch, IconSpeakerphone } from '@tabler/icons-react';
import { AppLink } from '@/ui/text/AppLink';
import classes from './Doors.module.css';

const DOORS = [
  { to: '/search?kind=ACHIEVEMENT', label: '我要找成果', hint: '按问题、领域、成熟度查找', icon: IconSearch },
  { to: '/work/achievements/new', label: '发布成果', hint: '高校院所发布可转化的成果', icon: IconBulb },
  { to: '/work/demands/new', label: '发布需求', hint: '企业说明问题和量化指标', icon: IconSpeakerphone },
  { to: '/work/contracts/new', label: '登记合同', hint: '技术合同认定登记', icon: IconFileCertificate },
] as const;

/** The four things people come for. */
export function Doors() {
  return (
    <nav aria-label="常用入口" className={classes.doors}>
      {DOORS.map(({ to, label, hint, icon: Icon }) => (
        <AppLink key={to} to={to} className={classes.door}>
          <Icon size={26} stroke={1.6} aria-hidden="true" className={classes.icon} />
          <span>
            <span className={classes.label}>{label}</span>
            <span className={classes.hint}>{hint}</span>
          </span>
        </AppLink>
      ))}
    </nav>
  );
}
