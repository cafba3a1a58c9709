import { HttpTransportType, HubConnectionBuilder, LogLevel, type HubConnection } from "@microsoft/signalr";
import { backoff } from "./wait";

export interface ConnectionEvents {
  /** Connected and watching; the stream stands at this number. */
  connected(seq: number): void;
  /** The stream advanced to this number, or further. */
  advanced(seq: number): void;
  /** The connection is gone; it is tried again until it is back. */
  lost(): void;
}

type State = "off" | "waiting" | "starting" | "on";

/** The hub connection of one page. It says how far the stream is and never carries content. */
export class Connection {
  private readonly hub: HubConnection;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private state: State = "off";

  constructor(
    private readonly stream: string,
    private readonly events: ConnectionEvents,
  ) {
    // No negotiation: it would need the second request to reach the same node.
    this.hub = new HubConnectionBuilder()
      .withUrl("/live", { transport: HttpTransportType.WebSockets, skipNegotiation: true })
      .configureLogging(LogLevel.None)
      .build();
    this.hub.keepAliveIntervalInMilliseconds = 5_000;
    this.hub.serverTimeoutInMilliseconds = 15_000;
    this.hub.on("Advanced", (stream: string, seq: number) => {
      if (stream.toLowerCase() === this.stream.toLowerCase()) this.events.advanced(seq);
    });
    this.hub.onclose(() => this.again());
  }

  get isOn(): boolean {
    return this.state === "on";
  }

  /** Connects, and keeps trying. */
  start(): void {
    if (this.state === "off") void this.connect();
  }

  /** Something says that the network is back: no need to wait for the next try. */
  hurry(): void {
    if (this.state !== "waiting") return;
    clearTimeout(this.timer);
    void this.connect();
  }

  /** Stops for good. */
  stop(): void {
    clearTimeout(this.timer);
    this.state = "off";
    void this.hub.stop();
  }

  private async connect(): Promise<void> {
    this.state = "starting";
    try {
      await this.hub.start();
      const seq = await this.hub.invoke<number>("Watch", this.stream);
      // Stopped meanwhile: refused, or the page goes.
      if (this.state !== "starting") return;
      this.state = "on";
      this.tries = 0;
      this.events.connected(seq);
    } catch {
      // A hub that refuses the stream leaves the connection open; a hub that can't be reached has closed it.
      await this.hub.stop();
      if (this.state === "starting") this.again();
    }
  }

  private again(): void {
    if (this.state === "off" || this.state === "waiting") return;
    const wasOn = this.state === "on";
    this.state = "waiting";
    this.timer = setTimeout(() => void this.connect(), backoff(this.tries++));
    if (wasOn) this.events.lost();
  }
}
