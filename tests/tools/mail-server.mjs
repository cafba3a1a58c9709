// A real SMTP server on loopback for tests: says its port, then each mail it took as one line of JSON.
import { SMTPServer } from "smtp-server";

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onData(stream, session, done) {
    let raw = "";
    stream.setEncoding("utf8");
    stream.on("data", (part) => { raw += part; });
    stream.on("end", () => {
      console.log(JSON.stringify({ to: session.envelope.rcptTo.map((r) => r.address), raw }));
      done();
    });
  },
});
server.listen(0, "127.0.0.1", () => console.log(`port ${server.server.address().port}`));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
