/** An answer whose connection is lost in the middle: reading its body fails, and over HTTP the socket is closed. */
export function cutAnswer(): Response {
  let hasStarted = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (hasStarted) controller.error(new TypeError('terminated'));
      else controller.enqueue(new TextEncoder().encode('{"issues":['));
      hasStarted = true;
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
