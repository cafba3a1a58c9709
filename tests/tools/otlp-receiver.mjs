// A receiver of OTLP/HTTP traces on loopback for tests: reads with the definitions that OpenTelemetry generates from its
// protobuf files, and says each span it took as one line of JSON. Told on its input how to answer:
// "ok", "status 503", "partial 1" or "drop"; the next line of output repeats it once it holds.
import http from "node:http";
import readline from "node:readline";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { opentelemetry } = require("@opentelemetry/otlp-transformer/build/src/generated/root.js");
const { ExportTraceServiceRequest, ExportTraceServiceResponse } = opentelemetry.proto.collector.trace.v1;
let answer = ["ok"];

const hex = (bytes) => Buffer.from(bytes ?? []).toString("hex");
const attributes = (list) => Object.fromEntries(list.map((a) => [a.key, a.value.stringValue]));

function spans(body) {
  return ExportTraceServiceRequest.decode(body).resourceSpans.flatMap((r) => r.scopeSpans.flatMap((s) => s.spans.map((span) => ({
    service: attributes(r.resource.attributes)["service.name"],
    traceId: hex(span.traceId), spanId: hex(span.spanId), parentSpanId: hex(span.parentSpanId), name: span.name,
    start: span.startTimeUnixNano.toString(), end: span.endTimeUnixNano.toString(), status: span.status.code, attributes: attributes(span.attributes),
  }))));
}

const server = http.createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const body = Buffer.concat(parts);
    if (answer[0] === "drop") {
      request.socket.destroy();
      return;
    }
    if (answer[0] === "status") {
      response.writeHead(Number(answer[1])).end();
      return;
    }
    if (request.method !== "POST" || request.url !== "/v1/traces" || request.headers["content-type"] !== "application/x-protobuf") {
      response.writeHead(400).end();
      return;
    }
    const rejected = answer[0] === "partial" ? Number(answer[1]) : 0;
    console.log(JSON.stringify({ spans: spans(body), rejected, authorization: request.headers.authorization ?? null, raw: body.toString("base64") }));
    const message = rejected > 0 ? { partialSuccess: { rejectedSpans: rejected, errorMessage: "full" } } : {};
    response.writeHead(200, { "content-type": "application/x-protobuf" }).end(ExportTraceServiceResponse.encode(message).finish());
  });
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(`port ${server.address().port}`));
readline.createInterface({ input: process.stdin }).on("line", (line) => {
  answer = line.trim().split(" ");
  console.log(line.trim());
}).on("close", () => process.exit(0));
