import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react';

export type AppLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string };

function PlainAnchor({ to, ...rest }: AppLinkProps) {
  return <a href={to} {...rest} />;
}

/** The kit knows no router: the shell puts the router's link here. */
export const LinkContext = createContext<ComponentType<AppLinkProps>>(PlainAnchor);

/** A link inside the site; usable as `component={AppLink}` of a button. */
export function AppLink(props: AppLinkProps) {
  const Link = useContext(LinkContext);
  return <Link {...props} />;
}
