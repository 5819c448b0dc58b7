import { AppLink } from '@/ui/text/AppLink';
import classes from './Brand.module.css';

export function Brand() {
  return (
    <AppLink to="/" className={classes.brand}>
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" className={classes.sign}>
        <rect width="32" height="32" rx="6" fill="#1d5fbf" />
        <path
          d="M7 12h14l-4-4M25 20H11l4 4"
          fill="none"
          stroke="#fff"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={classes.name}>
        <span className={classes.place}>昆都仑区</span>
        <span>科技成果交易平台</span>
      </span>
    </AppLink>
  );
}
