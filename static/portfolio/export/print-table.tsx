/** What goes onto paper: all rows, of which the page itself draws those in sight. */
import { createPortal } from 'react-dom';
import './print-table.css';

export function PrintTable({ rows: [head = [], ...rows] }: { readonly rows: readonly (readonly string[])[] }) {
  return createPortal(
    <table className="print-table">
      <thead><tr>{head.map((cell, index) => <th key={index} scope="col">{cell}</th>)}</tr></thead>
      <tbody>{rows.map((row, index) => <tr key={index}>{row.map((cell, place) => <td key={place}>{cell}</td>)}</tr>)}</tbody>
    </table>,
    document.body,
  );
}
