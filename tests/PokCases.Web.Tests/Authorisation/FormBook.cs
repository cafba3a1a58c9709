using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Forms of every kind, as found on pages of people who may send them: what others try as well, and what the people themselves send once all was looked at.</summary>
internal sealed partial class FormBook
{
    /// <summary>So many of each kind are kept.</summary>
    private const int MostOfAKind = 2;

    private static readonly string[] OfThePageAlone = ["__RequestVerificationToken", "commandId"];
    private readonly Dictionary<string, List<FoundForm>> found = [];

    public IEnumerable<KeyValuePair<string, List<FoundForm>>> All => found;

    public static async Task<FormBook> Collect(IReadOnlyDictionary<string, WebClient> browsers, IEnumerable<(Who Who, Target Target)> pages, DateOnly tomorrow)
    {
        var book = new FormBook();
        foreach (var (who, target) in pages)
        {
            var page = await browsers[who.Kind].Ask(target.Address, "text/html");
            if (page.Status != HttpStatusCode.OK || !page.Header("Content-Type").Contains("html", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var form in page.Page.Forms.OfType<IHtmlFormElement>().Where(f => string.Equals(f.Method, "post", StringComparison.OrdinalIgnoreCase)))
            {
                var action = form.GetAttribute("action") ?? string.Empty;
                var kept = book.found.TryGetValue(KindOf(action), out var list) ? list : book.found[KindOf(action)] = [];
                if (kept.Count < MostOfAKind && !kept.Exists(f => f.Action == action))
                {
                    kept.Add(new FoundForm(action, who, Filled(form, tomorrow)));
                }
            }
        }

        return book;
    }

    /// <summary>What the form at this address says, or else another of its kind; nothing when none was found.</summary>
    public (string Name, string Value)[] FieldsFor(string address) => found.TryGetValue(KindOf(address), out var forms) ? [.. (forms.Find(f => f.Action == address) ?? forms[0]).Fields] : [];

    /// <summary>Whether a form of this kind was found. Without one a command is sent with nothing in it, and may be refused for that before it is asked who sends it.</summary>
    public bool Has(string address) => found.ContainsKey(KindOf(address));

    /// <summary>The same address, of something that is not there.</summary>
    public static string Elsewhere(string address) => Id().Replace(address, m => m.Value.Length > 30 ? $"/{Guid.CreateVersion7()}" : m.Value.Contains('-', StringComparison.Ordinal) ? "/ZZZ-2026-999" : m.Value);

    // What stands there stays; what is empty is filled in, each text with a canary of its own.
    private static List<(string Name, string Value)> Filled(IHtmlFormElement form, DateOnly tomorrow)
    {
        var stands = WebClient.Fields(form).Where(f => f.Value.Length > 0).ToList();
        var names = stands.Select(f => f.Name).ToHashSet();
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { IsDisabled: false, Type: "checkbox" or "radio" } choice => (choice.Name, choice.Value),
                IHtmlInputElement { IsDisabled: false, Type: not ("hidden" or "submit" or "button" or "file" or "image") } input => (input.Name, Typed(input.Type, tomorrow)),
                IHtmlTextAreaElement { IsDisabled: false } text => (text.Name, Canary.New()),
                IHtmlSelectElement { IsDisabled: false } select => (select.Name, select.Options.FirstOrDefault(o => o.Value.Length > 0)?.Value),
                _ => (null, null),
            };
            if (name is { Length: > 0 } && value is { Length: > 0 } && names.Add(name))
            {
                stands.Add((name, value));
            }
        }

        return stands.FindAll(f => !OfThePageAlone.Contains(f.Name));
    }

    private static string Typed(string type, DateOnly tomorrow) => type switch
    {
        "date" => tomorrow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        "time" => "10:00",
        "number" => "1",
        // An address is where a mail goes.
        "email" => $"{Guid.CreateVersion7():N}@example.invalid",
        _ => Canary.New(),
    };

    private static string KindOf(string address) => Id().Replace(address, "/*");

    // Ids, references and numbers in an address.
    [GeneratedRegex(@"/([0-9a-f]{8}-[0-9a-f-]{27}|[A-Z0-9]+-\d{4}-\d+|\d+)(?=/|$)")]
    private static partial Regex Id();
}
