using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Organisations and people who help around a household.</summary>
internal static class HelpEndpoints
{
    public static void MapHelp(this RouteGroupBuilder household)
    {
        household.MapGet("/hulp/nieuw", (HttpContext http, string reference, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<HelpPage>(http, reference, "household-help-new", Blank(texts)));
        household.MapPost("/hulp/nieuw", Add);
        household.MapGet("/hulp/{id:guid}", (HttpContext http, string reference, Guid id, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<HelpPage>(http, reference, "household-help", Stored(id, texts)));
        household.MapPost("/hulp/{id:guid}", Change);
        household.MapPost("/hulp/{id:guid}/weg", Remove);
    }

    private static Task<IResult> Add(HttpContext http, string reference, IFormCollection form, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var facts = Fields(typed);
        return HouseholdForms.Save<HelpPage>(http, form, reference, "household-help-new", typed, "AddHelp", FieldOf, Blank(texts), (w, access) =>
        {
            w.Db.Help.Add(new Help(Guid.CreateVersion7(), access.About.Id, facts));
            Tell(w, access, CaseEventKind.HelpAdded, facts.Organisation);
            return Task.CompletedTask;
        });
    }

    private static Task<IResult> Change(HttpContext http, string reference, Guid id, IFormCollection form, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var facts = Fields(typed);
        return HouseholdForms.Save<HelpPage>(http, form, reference, "household-help", typed, "ChangeHelp", FieldOf, Stored(id, texts), async (w, access) =>
        {
            (await Find(w.Db, access, id)).Change(typed.Version, facts);
            Tell(w, access, CaseEventKind.HelpChanged, facts.Organisation);
        });
    }

    private static Task<IResult> Remove(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "RemoveHelp", HouseholdForms.Under, async (w, access) =>
        {
            var help = await Find(w.Db, access, id);
            w.Db.Help.Remove(help);
            Tell(w, access, CaseEventKind.HelpRemoved, help.Organisation);
        });

    private static void Tell(Writing w, CaseAccess access, CaseEventKind what, string organisation)
    {
        w.Note(access.About.Id, what, text: organisation);
        w.TellHousehold(access.About.Id);
    }

    private static async Task<Help> Find(PokCasesDb db, CaseAccess access, Guid id) =>
        await db.Help.SingleOrDefaultAsync(h => h.Id == id && h.CaseId == access.About.Id) ?? throw RefusedException.Unknown();

    private static HelpFacts Fields(Typing typed) => new(
        typed.RequiredLine("organisatie"),
        typed.Line("naam"),
        typed.Line("doet"),
        typed.Number("mensen", 1),
        typed.Amount("uren"),
        typed.Choice<HoursPer>("per"),
        typed.Amount("kosten"));

    private static string? FieldOf(string code) => code switch
    {
        "help-people" => "mensen",
        "help-hours" => "uren",
        "help-cost" => "kosten",
        _ => null,
    };

    private static HouseholdForms.Present Blank(IStringLocalizer<HouseholdTexts> texts) => (_, access) =>
        Task.FromResult(View(access, "/hulp/nieuw", FilledForm.Of(0, ("mensen", "1"), ("per", HoursPer.Week.ToString())), texts));

    private static HouseholdForms.Present Stored(Guid id, IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
    {
        var help = await Find(scope.Db, access, id);
        return View(access, $"/hulp/{id}", FilledForm.Of(
            help.Version,
            ("organisatie", help.Organisation),
            ("naam", help.Name),
            ("doet", help.Does),
            ("mensen", help.People.ToString(CultureInfo.InvariantCulture)),
            ("uren", help.Hours?.ToString("0.##", CultureInfo.CurrentCulture) ?? string.Empty),
            ("per", help.Per.ToString()),
            ("kosten", help.YearlyCost?.ToString("0.##", CultureInfo.CurrentCulture) ?? string.Empty)), texts) with
        { Subject = help.Organisation };
    };

    private static HouseholdFormView View(CaseAccess access, string under, FilledForm form, IStringLocalizer<HouseholdTexts> texts) =>
        new(access.About.Reference, CaseEndpoints.PathOf(access.About.Reference) + HouseholdForms.Under + under, form)
        {
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>>
            {
                ["per"] = [.. Enum.GetValues<HoursPer>().Select(p => new FieldChoice(p.ToString(), texts[$"Per.{p}"]))],
            },
        };
}
