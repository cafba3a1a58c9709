using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Who sees one person of a household, and closing that person to who needs only the others. Only who holds the case chooses.</summary>
internal static class PersonSightEndpoints
{
    private const string Choice = "zicht";
    private const string Let = "mensen";

    public static void MapPersonSight(this RouteGroupBuilder household)
    {
        household.MapGet("/personen/{id:guid}/wie", (HttpContext http, string reference, Guid id, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<PersonSightPage>(http, reference, "household-person-sight", Stored(id, texts)));
        household.MapPost("/personen/{id:guid}/wie", Choose);
    }

    private static Task<IResult> Choose(HttpContext http, string reference, Guid id, IFormCollection form, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (closes, let, why) = (typed.Choice<PersonSight>(Choice) == PersonSight.Closed, typed.Ids(Let), typed.Line("waarom", HouseholdMember.LongestWhy));
        return HouseholdForms.Save<PersonSightPage>(http, form, reference, "household-person-sight", typed, closes ? "ClosePerson" : "OpenPerson", FieldOf, Stored(id, texts), async (w, access) =>
        {
            w.Require(AccessPolicy.HoldCase(w.Caller.Viewer, access.Standing), mayKnow: true);
            var (member, person) = await PersonEndpoints.Find(w.Db, access, w.Caller.Viewer, id);
            var was = member.ClosedAt is not null;
            if (closes)
            {
                var others = await Others(w.Db, access.About, w.Now);
                member.Close(typed.Version, w.Caller.PersonId, why, let.Where(p => others.Exists(o => o.Id == p)), w.Now);
            }
            else
            {
                member.Reopen(typed.Version);
            }

            w.About(person.Id);
            if (was != closes)
            {
                w.Note(access.About.Id, closes ? CaseEventKind.PersonClosed : CaseEventKind.PersonOpened, subject: person.Id);
            }

            w.TellHousehold(access.About.Id);
        });
    }

    private static string? FieldOf(string code) => code == "why-missing" ? "waarom" : null;

    private static HouseholdForms.Present Stored(Guid id, IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
    {
        var (member, person) = await PersonEndpoints.Find(scope.Db, access, scope.Caller.Viewer, id);
        scope.Show(person.Id, access.Sight.Ground);
        var others = await Others(scope.Db, access.About, scope.Now);
        var path = $"{CaseEndpoints.PathOf(access.About.Reference)}{HouseholdForms.Under}/personen/{id}/wie";
        return new HouseholdFormView(access.About.Reference, path, FilledForm.Of(
            member.Version,
            (Choice, (member.ClosedAt is null ? PersonSight.Everybody : PersonSight.Closed).ToString()),
            (Let, string.Join(',', member.OpenTo)),
            ("waarom", member.ClosedWhy)))
        {
            Subject = person.Name,
            MayChoose = AccessPolicy.HoldCase(scope.Caller.Viewer, access.Standing).IsAllowed,
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>>
            {
                [Choice] = [.. Enum.GetValues<PersonSight>().Select(s => new FieldChoice(s.ToString(), texts[$"PersonSight.{s}"]))],
                [Let] = others.ConvertAll(o => new FieldChoice(o.Id.ToString(), o.Full)),
            },
        };
    };

    // Everybody who sees the case beside who leads it.
    private static async Task<List<PersonLine>> Others(PokCasesDb db, Case about, DateTimeOffset now)
    {
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        var introducer = about.Stage == CaseStage.Closed ? [] : new[] { about.IntroducerId };
        var people = await PeopleQueries.Named(db, team.Concat(introducer).Where(p => p != about.CaseLeadId).Distinct());
        return [.. people.Values.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }
}
