using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>
/// What people do on pages that they may see: forms of every kind, each sent a few times with everything filled in, so that
/// the mails, log lines, metrics, frames and errors of work that was done are looked through too.
/// </summary>
internal sealed partial class Deeds(IReadOnlyDictionary<string, WebClient> browsers, DateOnly tomorrow, Faults faults)
{
    private const int MostOfAKind = 2;
    private readonly Dictionary<string, int> sent = [];

    /// <summary>Kinds of form that were accepted at least once.</summary>
    public HashSet<string> Accepted { get; } = [];

    /// <summary>How many were refused, by a rule or for what was filled in.</summary>
    public int Refused { get; private set; }

    public async Task DoOn(IEnumerable<(Row Row, Who Who, Target Target)> pages)
    {
        foreach (var (_, who, target) in pages)
        {
            var page = await browsers[who.Kind].Ask(target.Address, "text/html");
            if (page.Status != HttpStatusCode.OK || !page.Header("Content-Type").Contains("html", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var form in page.Page.Forms.OfType<IHtmlFormElement>().Where(f => string.Equals(f.Method, "post", StringComparison.OrdinalIgnoreCase)))
            {
                await Send(who, form);
            }
        }
    }

    private async Task Send(Who who, IHtmlFormElement form)
    {
        var kind = Id().Replace(form.GetAttribute("action") ?? string.Empty, "/*");
        var times = sent.GetValueOrDefault(kind);
        // Who signs out does nothing any more.
        if (times >= MostOfAKind || kind.Contains("uitloggen", StringComparison.Ordinal))
        {
            return;
        }

        sent[kind] = times + 1;
        var answer = await browsers[who.Kind].SubmitAsScript(form, [.. Filled(form)]);
        if (answer.Status >= HttpStatusCode.InternalServerError)
        {
            faults.Add($"The form {kind} fails", $"the {who.Kind}: {answer}");
        }
        else if ((int)answer.Status >= 400)
        {
            Refused++;
            if (Canary.In(answer.Body).Count > 0)
            {
                faults.Add($"An error says something of a case, at {kind}", $"the {who.Kind}: {answer}");
            }
        }
        else
        {
            Accepted.Add(kind);
        }
    }

    // What stands there stays; what is empty is filled in, each text with a canary of its own.
    private IEnumerable<(string Name, string Value)> Filled(IHtmlFormElement form)
    {
        var chosen = new HashSet<string>();
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { IsDisabled: true } or IHtmlInputElement { Name: null or "" } or IHtmlInputElement { Type: "hidden" or "submit" or "file" or "button" }:
                    break;
                case IHtmlInputElement { Type: "checkbox" } box:
                    yield return (box.Name!, box.Value);
                    break;
                case IHtmlInputElement { Type: "radio" } one:
                    if (chosen.Add(one.Name!))
                    {
                        yield return (one.Name!, one.Value);
                    }

                    break;
                case IHtmlInputElement { Value: "" } input:
                    yield return (input.Name!, input.Type switch
                    {
                        "date" => tomorrow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                        "time" => "10:00",
                        "number" => "1",
                        "email" => $"{Canary.New()}@example.invalid",
                        _ => Canary.New(),
                    });
                    break;
                case IHtmlTextAreaElement { IsDisabled: false, Name.Length: > 0, Value: "" } text:
                    yield return (text.Name!, Canary.New());
                    break;
                case IHtmlSelectElement { IsDisabled: false, Name.Length: > 0, Value: "" or null } select when select.Options.FirstOrDefault(o => o.Value.Length > 0) is { } option:
                    yield return (select.Name!, option.Value);
                    break;
            }
        }
    }

    // Ids, references and numbers in an address.
    [GeneratedRegex(@"/([0-9a-f]{8}-[0-9a-f-]{27}|[A-Z0-9]+-\d{4}-\d+|\d+)(?=/|$)")]
    private static partial Regex Id();
}
