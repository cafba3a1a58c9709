using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.AdviceDesk.Hours;
using PokCases.Web.Tests.Infrastructure;
using HttpStatusCode = System.Net.HttpStatusCode;

namespace PokCases.Web.Tests.AdviceDesk.Hours;

/// <summary>A desk of a test: two advisors, one of another desk, the coordinator, and hours by its pages.</summary>
internal sealed class DeskAtWork
{
    public const string Hours = "/spreekuur/spreekuren";
    public const string List = "/spreekuur/wachtlijst";

    private static readonly DeskTime Time = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"), DeskTime.UsualEvening);

    public required TestHost Host { get; init; }

    public required Partnership Partnership { get; init; }

    public required Person Advisor { get; init; }

    public required Person Colleague { get; init; }

    public required Person Elsewhere { get; init; }

    public required Person Coordinator { get; init; }

    public DateOnly Today => Time.DayOf(Host.Time.GetUtcNow());

    public static async Task<DeskAtWork> Open(TestHost host)
    {
        var partnership = host.NewPartnership();
        await partnership.BreakthroughTable();
        var desk = await partnership.Organisation("Sociaal Raadslieden", OrganisationKind.LegalAdvice);
        var other = await partnership.Organisation("Raadslieden elders", OrganisationKind.LegalAdvice);
        return new DeskAtWork
        {
            Host = host,
            Partnership = partnership,
            Advisor = await partnership.Professional("Ria Raad", desk, InstallationRoles.LegalAdvisor),
            Colleague = await partnership.Professional("Rob Raad", desk, InstallationRoles.LegalAdvisor),
            Elsewhere = await partnership.Professional("Els Elders", other, InstallationRoles.LegalAdvisor),
            Coordinator = await partnership.Coordinator(),
        };
    }

    /// <summary>An hour on the weekday of today; its id.</summary>
    public async Task<Guid> AddHour(WebClient client, string place, string from = "08:00", string until = "23:00")
    {
        var answer = await client.PostJson($"{Hours}/nieuw", Fields(place, from, until));
        return Guid.Parse(answer.ShouldBe(HttpStatusCode.OK).Json.GetProperty("go").GetString()!.Split('/')[^1]);
    }

    public (string Name, string Value)[] Fields(string place, string from = "08:00", string until = "23:00") =>
    [
        ("bureau", $"{Advisor.OrganisationId}"), ("plaats", place), ("dag", ((int)Today.DayOfWeek).ToString(CultureInfo.InvariantCulture)), ("van", from), ("tot", until),
        ("wie", $"{Advisor.Id}"), ("wie", $"{Colleague.Id}"), ("afspraak", "vrij"), ("talen", "Nederlands"), ("samen", ""), ("vanaf", $"{Today:yyyy-MM-dd}"), ("totenmet", ""),
    ];

    public string Queue(Guid hour) => $"/spreekuur/rij/{hour}/{Today:yyyy-MM-dd}";

    /// <summary>Opens the queue of today; its stream.</summary>
    public async Task<Guid> OpenQueue(WebClient client, Guid hour)
    {
        (await client.PostJson($"{Queue(hour)}/openen")).ShouldBe(HttpStatusCode.OK);
        return ConsultingDay.IdOf(hour, Today);
    }

    /// <summary>The numbers of visitors, with where each form of theirs goes.</summary>
    public static async Task<string> VisitorPath(WebClient client, string queue, int number)
    {
        var page = await client.Get(queue);
        var row = page.QuerySelectorAll("[id^=bezoeker-]").Single(r => r.TextContent.Contains($"Nummer {number}", StringComparison.Ordinal));
        return $"{queue}/bezoeker/{row.Id!["bezoeker-".Length..]}";
    }

    /// <summary>An address that was shown once.</summary>
    public static string Secret(Answer answer) => new Uri(answer.ShouldBe(HttpStatusCode.OK).Page.QuerySelector("main code")!.TextContent.Trim()).AbsolutePath;

    public Task Sweep() => Partnership.Do(w => ((SweepDesk)Host.Services.GetServices<Deadlines.IDueHandler>().Single(h => h.Kind == SweepDesk.Work)).Do(w, SweepDesk.Everything));
}
