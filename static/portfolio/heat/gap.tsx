/** Stands for rows out of sight. Its height is set by script, which the content security policy allows; an attribute it would not. */
export const Gap = ({ height }: { readonly height: number }) => (height <= 0 ? null : <tr aria-hidden="true" className="heat-gap"><td style={{ height }} /></tr>);
