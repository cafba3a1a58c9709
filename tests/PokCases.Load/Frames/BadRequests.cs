using System.Globalization;
using System.Text;

namespace PokCases.Load.Frames;

/// <summary>Requests as bytes, that no browser sends.</summary>
internal sealed class BadRequests(string host, string cookie, Guid session, Guid item)
{
    private const string Form = "Content-Type: application/x-www-form-urlencoded\r\n";

    /// <summary>What is sent, and whether an answer is waited for: not to what is cut off.</summary>
    public (string Name, byte[] Bytes, bool Answered) Next(Random chance) => chance.Next(22) switch
    {
        0 => Cut("garbage", HubFrames.Letters(chance, chance.Next(1, 400)) + "\r\n\r\n"),
        1 => Cut("cut off", Get($"/sessies/{session}")[..chance.Next(5, 60)]),
        2 => Whole("unknown verb", $"{Word(chance)} /sessies/{session} HTTP/1.1\r\n{Headers()}\r\n"),
        3 => Whole("known verb, wrong place", $"DELETE /sessies/{session} HTTP/1.1\r\n{Headers()}\r\n"),
        4 => Whole("unknown address", Get($"/{Word(chance)}/{Word(chance)}?{Word(chance)}={chance.Next()}")),
        5 => Whole("odd address", Get($"/sessies/%00%ff{Word(chance)}/..%2f..%2fetc")),
        6 => Whole("unknown id", Get($"/sessies/{Guid.NewGuid()}/wijzigingen?na={chance.Next()}")),
        7 => Whole("number that is none", Get($"/sessies/{session}/wijzigingen?na={Word(chance)}")),
        8 => Whole("number too large", Get($"/sessies/{session}/wijzigingen?na=99999999999999999999999999")),
        9 => Whole("negative number", Get($"/sessies/{session}/wijzigingen?na=-{chance.Next()}")),
        10 => Whole("form without proof", Post($"/sessies/{session}/punten/{item}/bijdragen", Form, $"commandId={Guid.NewGuid()}&text=x")),
        11 => Whole("form from elsewhere", Post($"/sessies/{session}/punten/{item}/bijdragen", Form + "Origin: https://elders.example\r\n", $"commandId={Guid.NewGuid()}&text=x")),
        12 => Whole("odd form", Post($"/sessies/{session}/openen", Form, $"%%%={Word(chance)}&=&&&;{HubFrames.Letters(chance, 200)}")),
        13 => Whole("many fields", Post($"/sessies/{session}/openen", Form, string.Join('&', Enumerable.Range(0, 2000).Select(i => $"f{i.ToString(CultureInfo.InvariantCulture)}=1")))),
        14 => Whole("deep JSON", Post($"/sessies/{session}/openen", "Content-Type: application/json\r\n", new string('[', 20_000))),
        15 => Whole("broken parts", Post($"/sessies/{session}/openen", "Content-Type: multipart/form-data; boundary=x\r\n", $"--x\r\nContent-Disposition: form-data; name=\"a\r\n\r\n{Word(chance)}")),
        16 => Cut("too large by its own word", $"POST /sessies/{session}/openen HTTP/1.1\r\n{Headers()}{Form}Content-Length: 999999999\r\n\r\ncommandId=1"),
        17 => Cut("less than it says", $"POST /sessies/{session}/openen HTTP/1.1\r\n{Headers()}{Form}Content-Length: 500\r\n\r\ncommandId=1"),
        18 => Whole("broken chunks", $"POST /sessies/{session}/openen HTTP/1.1\r\n{Headers()}{Form}Transfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n0\r\n\r\n"),
        19 => Whole("too large a header", $"GET / HTTP/1.1\r\n{Headers()}X-Large: {new string('x', 40_000)}\r\n\r\n"),
        20 => Whole("another's cookie", $"GET /mijn-dag HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie[..chance.Next(5, cookie.Length)]}{Word(chance)}\r\nConnection: close\r\n\r\n"),
        _ => Whole("hub without WebSocket", Get($"/live?id={Word(chance)}")),
    };

    private static (string, byte[], bool) Whole(string name, string text) => (name, Encoding.Latin1.GetBytes(text), true);

    private static (string, byte[], bool) Cut(string name, string text) => (name, Encoding.Latin1.GetBytes(text), false);

    private static string Word(Random chance) => string.Create(8, chance, (span, c) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = (char)c.Next('a', 'z');
        }
    });

    private string Headers() => $"Host: {host}\r\nCookie: {cookie}\r\nConnection: close\r\n";

    private string Get(string address) => $"GET {address} HTTP/1.1\r\n{Headers()}\r\n";

    private string Post(string address, string headers, string body) =>
        string.Create(CultureInfo.InvariantCulture, $"POST {address} HTTP/1.1\r\n{Headers()}{headers}Content-Length: {Encoding.Latin1.GetByteCount(body)}\r\n\r\n{body}");
}
