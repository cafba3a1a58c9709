using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Vertegenwoordiging: who acts for a person.</summary>
internal static class RepresentationEndpoints
{
    public static void MapRepresentations(this RouteGroupBuilder household)
    {
        household.MapGet("/personen/{id:guid}/vertegenwoordiging", (HttpContext http, string reference, Guid id, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<RepresentationPage>(http, reference, "household-representation-new", Blank(id, texts)));
        household.MapPost("/personen/{id:guid}/vertegenwoordiging", Add);
        household.MapGet("/vertegenwoordiging/{id:guid}", (HttpContext http, string reference, Guid id, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<RepresentationPage>(http, reference, "household-representation", Stored(id, texts)));
        household.MapPost("/vertegenwoordiging/{id:guid}", Change);
        household.MapPost("/vertegenwoordiging/{id:guid}/weg", Remove);
    }

    private static Task<IResult> Add(HttpContext http, string reference, Guid id, IFormCollection form, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (kind, name, organisation, from, until) = Fields(typed);
        return HouseholdForms.Save<RepresentationPage>(http, form, reference, "household-representation-new", typed, "AddRepresentation", FieldOf, Blank(id, texts), async (w, access) =>
        {
            var (_, found) = await PersonEndpoints.Find(w.Db, access, w.Caller.Viewer, id);
            var (person, _) = await OpenRecord.Of(w, found);
            w.Db.Representations.Add(new Representation(Guid.CreateVersion7(), person.Id, kind, name, organisation, from, until));
            await Tell(w, access, person.Id, CaseEventKind.RepresentationNoted, kind);
        });
    }

    private static Task<IResult> Change(HttpContext http, string reference, Guid id, IFormCollection form, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (kind, name, organisation, from, until) = Fields(typed);
        return HouseholdForms.Save<RepresentationPage>(http, form, reference, "household-representation", typed, "ChangeRepresentation", FieldOf, Stored(id, texts), async (w, access) =>
        {
            var (found, known) = await Find(w.Db, access, w.Caller.Viewer, id);
            StaleVersion.Check(typed.Version, found.Version);
            var (person, representations) = await OpenRecord.Of(w, known);
            representations[id].Change(typed.Version, kind, name, organisation, from, until);
            await Tell(w, access, person.Id, CaseEventKind.RepresentationNoted, kind);
        });
    }

    private static Task<IResult> Remove(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "RemoveRepresentation", HouseholdForms.Under, async (w, access) =>
        {
            var (_, known) = await Find(w.Db, access, w.Caller.Viewer, id);
            var (person, representations) = await OpenRecord.Of(w, known);
            w.Db.Representations.Remove(representations[id]);
            await Tell(w, access, person.Id, CaseEventKind.RepresentationRemoved, representations[id].Kind);
        });

    private static async Task Tell(Writing w, CaseAccess access, Guid personId, CaseEventKind what, RepresentationKind kind)
    {
        w.About(personId);
        w.Note(access.About.Id, what, kind.ToString(), subject: personId);
        // It goes with the person; every case's actions are looked at anew.
        await w.TellHouseholdsOf(personId);
    }

    private static async Task<(Representation Found, Person Person)> Find(PokCasesDb db, CaseAccess access, Viewer viewer, Guid id)
    {
        var found = await db.Representations.SingleOrDefaultAsync(r => r.Id == id) ?? throw RefusedException.Unknown();
        var member = await db.HouseholdMembers.Where(m => m.CaseId == access.About.Id && m.PersonId == found.PersonId).Select(m => (Guid?)m.Id).SingleOrDefaultAsync()
            ?? throw RefusedException.Unknown();
        return (found, (await PersonEndpoints.Find(db, access, viewer, member)).Person);
    }

    private static (RepresentationKind Kind, string Name, string Organisation, DateOnly? From, DateOnly? Until) Fields(Typing typed) => (
        typed.Choice<RepresentationKind>("soort"),
        typed.Line("wie"),
        typed.Line("organisatie"),
        typed.OptionalDay("van"),
        typed.OptionalDay("tot"));

    private static string? FieldOf(string code) => code switch
    {
        "representative-missing" => "wie",
        "representation-ends-before-start" => "tot",
        _ => null,
    };

    private static HouseholdForms.Present Blank(Guid memberId, IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
    {
        var (_, person) = await PersonEndpoints.Find(scope.Db, access, scope.Caller.Viewer, memberId);
        return View(scope, access, person, $"/personen/{memberId}/vertegenwoordiging", FilledForm.Empty, texts);
    };

    private static HouseholdForms.Present Stored(Guid id, IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
    {
        var (found, person) = await Find(scope.Db, access, scope.Caller.Viewer, id);
        return View(scope, access, person, $"/vertegenwoordiging/{id}", FilledForm.Of(
            found.Version,
            ("soort", found.Kind.ToString()),
            ("wie", found.Name),
            ("organisatie", found.Organisation),
            ("van", found.From is { } from ? Words.Machine(from) : string.Empty),
            ("tot", found.Until is { } until ? Words.Machine(until) : string.Empty)), texts);
    };

    private static HouseholdFormView View(AccessScope scope, CaseAccess access, Person person, string under, FilledForm form, IStringLocalizer<HouseholdTexts> texts)
    {
        scope.Show(person.Id, access.Sight.Ground);
        return new HouseholdFormView(access.About.Reference, CaseEndpoints.PathOf(access.About.Reference) + HouseholdForms.Under + under, form)
        {
            Subject = person.Name,
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>>
            {
                ["soort"] = [.. Enum.GetValues<RepresentationKind>().Select(k => new FieldChoice(k.ToString(), texts[$"Representation.{k}"]))],
            },
        };
    }
}
