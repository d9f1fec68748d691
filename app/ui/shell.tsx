import { Link, NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

type ShellProps = {
  skipLabel: string;
  brand: { name: string; city: string; to: string };
  nav: { to: string; label: string }[];
  navLabel: string;
  languages: { code: string; label: string; to: string; current: boolean }[];
  languagesLabel: string;
  account: ReactNode;
  banner?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
};

/** What surrounds every page: masthead, ways to go, the content, the imprint. */
export function Shell({ children, skipLabel, banner, footer, ...masthead }: ShellProps) {
  return (
    <>
      <a href="#content" className="skip">
        {skipLabel}
      </a>
      <header className="site-head">
        {banner && (
          <div className="banner">
            <div className="frame">{banner}</div>
          </div>
        )}
        <Masthead {...masthead} />
      </header>
      <main id="content" tabIndex={-1} className="frame page-body">
        {children}
      </main>
      <footer className="footer">
        <div className="frame">{footer}</div>
      </footer>
    </>
  );
}

type MastheadProps = Omit<ShellProps, "children" | "skipLabel" | "banner" | "footer">;

function Masthead({ brand, nav, navLabel, languages, languagesLabel, account }: MastheadProps) {
  return (
    <>
      <div className="frame masthead">
        <Link to={brand.to} className="brand">
          <span className="brand-city">{brand.city}</span>{" "}
          <span className="brand-name">{brand.name}</span>
        </Link>
        <div className="masthead-side">
          {account}
          <nav aria-label={languagesLabel}>
            <ul className="languages">
              {languages.map(({ code, label, to, current }) => (
                <li key={code}>
                  <Link
                    to={to}
                    lang={code}
                    hrefLang={code}
                    aria-current={current ? "true" : undefined}
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      <nav aria-label={navLabel} className="nav-bar">
        <ul className="frame nav-list">
          {nav.map(({ to, label }) => (
            <li key={to}>
              <NavLink to={to} end={to === brand.to}>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
