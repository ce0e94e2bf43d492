/** The room of table rows that are out of sight. */
export function GapRow({ pixels }: { readonly pixels: number }) {
  if (pixels <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td style={{ height: pixels, padding: 0, border: 'none' }} />
    </tr>
  );
}
