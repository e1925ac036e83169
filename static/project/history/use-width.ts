/** How wide an element is, in CSS pixels, renewed when that changes; 0 until it is drawn. */
import type { RefCallback } from 'react';
import { useCallback, useRef, useState } from 'react';

export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const watch = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    observer.current = new ResizeObserver(([entry]) => { setWidth(Math.floor(entry?.contentRect.width ?? 0)); });
    observer.current.observe(element);
  }, []);
  return [watch, width];
}
