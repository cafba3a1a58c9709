using System.Globalization;
using AngleSharp.Html.Dom;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

/// <summary>A session that the chair planned on the screen, a week ahead.</summary>
internal sealed class PlannedByChair(Guid id, WebClient chair)
{
    public Guid Id => id;

    public string Path => $"/sessies/{id}";

    public static async Task<PlannedByChair> Plan(TableAtWork table, WebClient chair, int daysAhead = 7)
    {
        var day = DateOnly.FromDateTime(table.Host.Time.GetUtcNow().UtcDateTime).AddDays(daysAhead);
        var answer = await chair.Post(
            $"/tafels/{table.Id}/sessies/nieuw",
            ("datum", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("van", "09:00"),
            ("tot", "11:00"),
            ("plaats", "Stadskantoor; zaal 2, eerste etage"),
            ("voorzitter", table.Chair.Id.ToString()));
        answer.ShouldBeOk();
        return new PlannedByChair(Guid.Parse(answer.Address.Segments[2].Trim('/')), chair);
    }

    public Task<IHtmlDocument> Page() => chair.Get($"{Path}/plannen");

    public Task<Answer> AddCase(CaseAtWork about, params Guid[] needed) =>
        chair.Post($"{Path}/plannen/casus", [("casus", about.Id.ToString()), ("minuten", "40"), .. needed.Select(n => ("organisatie", n.ToString()))]);

    public Task<Answer> AddTopic(string title) => chair.Post($"{Path}/plannen/thema", ("titel", title), ("minuten", "15"));

    /// <summary>Titles on the agenda, in order, without their numbers.</summary>
    public async Task<List<string>> Agenda() =>
        [.. (await Page()).QuerySelectorAll("#agenda li[id^=punt-] h3").Select(h => h.TextContent.Trim()).Select(t => t[(t.IndexOf('.', StringComparison.Ordinal) + 2)..])];

    public async Task<Guid> ItemOf(string title) =>
        Guid.Parse((await Page()).QuerySelectorAll("#agenda li[id^=punt-]").Single(li => li.QuerySelector("h3")!.TextContent.Contains(title, StringComparison.Ordinal)).Id!["punt-".Length..]);

    /// <summary>An invited person answers.</summary>
    public static async Task<Answer> Reply(WebClient person, string path, string answer, params (string Name, string Value)[] more)
    {
        var page = await person.Get($"{path}/uitnodiging");
        var invitation = page.QuerySelector("input[name=uitnodiging]")!.GetAttribute("value")!;
        return await person.Post($"{path}/uitnodiging", [("uitnodiging", invitation), ("antwoord", answer), .. more]);
    }
}
