using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Harde datums: setting, moving, calling off.</summary>
internal static class HardDateEndpoints
{
    public static void MapHardDates(this RouteGroupBuilder household)
    {
        household.MapGet("/datums/nieuw", (HttpContext http, string reference, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<HardDatePage>(http, reference, "household-date-new", Blank(texts)));
        household.MapPost("/datums/nieuw", Add);
        household.MapGet("/datums/{id:guid}", (HttpContext http, string reference, Guid id, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<HardDatePage>(http, reference, "household-date", Stored(id, texts)));
        household.MapPost("/datums/{id:guid}", Change);
        household.MapPost("/datums/{id:guid}/van-de-baan", Lift);
    }

    private static Task<IResult> Add(HttpContext http, string reference, IFormCollection form, Words words, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (kind, what, on) = Fields(typed);
        return HouseholdForms.Save<HardDatePage>(http, form, reference, "household-date-new", typed, "SetHardDate", FieldOf, Blank(texts), async (w, access) =>
        {
            var set = new HardDate(Guid.CreateVersion7(), access.About.Id, kind, what, on, words.Local(w.Now));
            w.Db.HardDates.Add(set);
            await Tell(w, set, CaseEventKind.HardDateSet);
        });
    }

    private static Task<IResult> Change(HttpContext http, string reference, Guid id, IFormCollection form, Words words, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (kind, what, on) = Fields(typed);
        return HouseholdForms.Save<HardDatePage>(http, form, reference, "household-date", typed, "ChangeHardDate", FieldOf, Stored(id, texts), async (w, access) =>
        {
            var found = await Find(w.Db, access, id);
            found.Change(typed.Version, kind, what, on, words.Local(w.Now));
            await Tell(w, found, CaseEventKind.HardDateChanged);
        });
    }

    private static Task<IResult> Lift(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "LiftHardDate", HouseholdForms.Under, async (w, access) =>
        {
            var found = await Find(w.Db, access, id);
            found.Lift(w.Now);
            await Tell(w, found, CaseEventKind.HardDateLifted);
        });

    private static async Task Tell(Writing w, HardDate date, CaseEventKind kind)
    {
        w.Note(date.CaseId, kind, date.Kind.ToString(), date.What, date.Id);
        await w.TellHardDate(date.CaseId);
    }

    private static async Task<HardDate> Find(PokCasesDb db, CaseAccess access, Guid id) =>
        await db.HardDates.SingleOrDefaultAsync(d => d.Id == id && d.CaseId == access.About.Id) ?? throw RefusedException.Unknown();

    private static (HardDateKind Kind, string What, DateOnly On) Fields(Typing typed) =>
        (typed.Choice<HardDateKind>("soort"), typed.Line("wat", HardDate.Longest), typed.Day("datum"));

    private static string? FieldOf(string code) => code switch
    {
        "hard-date-passed" => "datum",
        "hard-date-what" => "wat",
        _ => null,
    };

    private static HouseholdForms.Present Blank(IStringLocalizer<HouseholdTexts> texts) => (_, access) => Task.FromResult(View(access, "/datums/nieuw", FilledForm.Empty, texts));

    private static HouseholdForms.Present Stored(Guid id, IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
    {
        var date = await Find(scope.Db, access, id);
        return View(access, $"/datums/{id}", FilledForm.Of(
            date.Version,
            ("soort", date.Kind.ToString()),
            ("wat", date.What),
            ("datum", Words.Machine(date.On))), texts) with
        { Subject = date.What.Length > 0 ? date.What : texts[$"HardDate.{date.Kind}"] };
    };

    private static HouseholdFormView View(CaseAccess access, string under, FilledForm form, IStringLocalizer<HouseholdTexts> texts) =>
        new(access.About.Reference, CaseEndpoints.PathOf(access.About.Reference) + HouseholdForms.Under + under, form)
        {
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>>
            {
                ["soort"] = [.. Enum.GetValues<HardDateKind>().Select(k => new FieldChoice(k.ToString(), texts[$"HardDate.{k}"]))],
            },
        };
}
