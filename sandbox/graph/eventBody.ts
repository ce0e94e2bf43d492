/** Exchange stores a whole HTML page, whatever it was sent. */
export function storedHtml(contentType: string | undefined, content: string): string {
  const html = contentType === 'html' ? content : `<p>${escapeHtml(content).replace(/\r?\n/g, '<br>')}</p>`;
  if (/<html[\s>]/i.test(html)) return html;
  return `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`;
}

export function textOf(html: string): string {
  const body = html
    .replace(/<head[\s\S]*?<\/head>/i, '')
    .replace(/<(br|\/p|\/div|\/li|\/h\d|\/tr)[^>]*>/gi, '\r\n');
  const plain = body
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"');
  return plain
    .replace(/&amp;/g, '&')
    .replace(/(\r\n\s*){2,}/g, '\r\n')
    .trim();
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
