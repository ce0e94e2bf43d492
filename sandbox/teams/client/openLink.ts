/** Teams opens its own tabs in place, and everything else beside itself. A list in SharePoint has a page here. */
export function openLink(link: string): readonly unknown[] {
  if (!URL.canParse(link)) return [false, `Not an address: ${link}`];
  const { hostname, pathname, search } = new URL(link);
  const isOwn = hostname === 'teams.microsoft.com' || hostname === 'teams.cloud.microsoft';
  if (isOwn && pathname.startsWith('/l/entity/')) {
    const here = new URLSearchParams(window.location.search);
    const next = new URLSearchParams(search);
    for (const name of ['person', 'theme', 'phone']) {
      const value = here.get(name);
      if (value !== null) next.set(name, value);
    }
    window.location.assign(`${pathname}?${next.toString()}`);
  } else if (hostname === 'contoso.sharepoint.com') {
    const person = new URLSearchParams(window.location.search).get('person') ?? '';
    window.open(`${pathname}?person=${encodeURIComponent(person)}`, '_blank', 'noopener');
  } else {
    window.open(`/elsewhere?address=${encodeURIComponent(link)}`, '_blank', 'noopener');
  }
  return [true];
}
