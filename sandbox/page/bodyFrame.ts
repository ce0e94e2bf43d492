import { html, type Html } from './html';

const noOutside = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
const look =
  '<style>body{margin:0;font:14px/20px "Segoe UI",system-ui,sans-serif;color:#242424;background:#fff;overflow-wrap:anywhere}</style>';

/** The invitation's text in a frame that can run nothing and fetch nothing. */
export const bodyFrame = (content: string): Html =>
  html`<iframe
    class="body-text"
    sandbox=""
    title="Text of the invitation"
    srcdoc="${noOutside}${look}${content}"
  ></iframe>`;
