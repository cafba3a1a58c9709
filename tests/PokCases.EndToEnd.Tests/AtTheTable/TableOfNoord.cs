using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Web.Demo;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>Today's session of Doorbraaktafel Noord, as the demo partnership planned it.</summary>
internal sealed class TableOfNoord(Uri address, Func<string, PageSettings, Task<Microsoft.Playwright.IPage>> open)
{
    public const string Welcome = "Welkom en rondje";
    public const string CaseTitle = "Dreigende ontruiming, twee regelingen botsen";
    public const string ToWelcome = $"Naar: {Welcome}";
    public const string ToCase = $"Naar: {CaseTitle}";

    public static readonly string SessionPath = $"/sessies/{DemoIds.Session("noord-14")}";

    /// <summary>The same one, on the server that <paramref name="person"/>'s cable leads to.</summary>
    public static string Full(Uri person) => new Uri(person, SessionPath).ToString();

    /// <summary>Signs somebody in, on a computer of their own, and goes to the session.</summary>
    public async Task<Seat> Arrive(DemoPerson who, PageSettings? settings = null, Uri? through = null)
    {
        var page = await open(who.Key, (settings ?? new()) with { BaseAddress = (through ?? address).ToString() });
        var seat = new Seat(page, who);
        await seat.SignIn(SessionPath);
        return seat;
    }

    /// <summary>Arrives and sits down at the open session.</summary>
    public async Task<Seat> SitDown(DemoPerson who, PageSettings? settings = null, Uri? through = null)
    {
        var seat = await Arrive(who, settings, through);
        await seat.SitDown();
        return seat;
    }

    /// <summary>The chair opens the session and takes up the welcome, where everybody at the table can contribute.</summary>
    public async Task<Seat> OpenSession(PageSettings? settings = null)
    {
        var chair = await Arrive(DemoPerson.Chair, settings);
        await chair.Lead.OpenSession();
        await chair.Lead.TakeNextStep(ToWelcome);
        return chair;
    }
}
