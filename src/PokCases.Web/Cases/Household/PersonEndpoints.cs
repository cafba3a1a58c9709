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

/// <summary>People of a household: a new one, one who is known from another case, changing and taking out.</summary>
internal static class PersonEndpoints
{
    private const string New = "/personen/nieuw";
    private const string Known = "/personen/bekend";

    public static void MapPersons(this RouteGroupBuilder household)
    {
        household.MapGet(New, (HttpContext http, string reference, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<PersonPage>(http, reference, "household-person-new", Blank(texts)));
        household.MapPost(New, Add);
        household.MapGet(Known, (HttpContext http, string reference, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<KnownPersonPage>(http, reference, "household-person-known", Others(texts)));
        household.MapPost(Known, Bring);
        household.MapGet("/personen/{id:guid}", (HttpContext http, string reference, Guid id, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<PersonPage>(http, reference, "household-person", Stored(id, texts)));
        household.MapPost("/personen/{id:guid}", Change);
        household.MapPost("/personen/{id:guid}/weg", Remove);
    }

    /// <summary>A member of this case's household; of another case it is not there.</summary>
    public static async Task<(HouseholdMember Member, Person Person)> Find(PokCasesDb db, CaseAccess access, Viewer viewer, Guid id)
    {
        var member = await db.HouseholdMembers.SingleOrDefaultAsync(m => m.Id == id && m.CaseId == access.About.Id);
        return member is not null && AccessPolicy.Person(viewer, access.Standing, member.ClosingFor(viewer.PersonId)).IsAllowed
            ? (member, await db.HouseholdPersons.SingleAsync(p => p.Id == member.PersonId))
            : throw RefusedException.Unknown();
    }

    private static Task<IResult> Add(HttpContext http, string reference, IFormCollection form, Words words, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (name, role, own, born, language, note) = Fields(typed);
        return HouseholdForms.Save<PersonPage>(http, form, reference, "household-person-new", typed, "AddPerson", FieldOf, Blank(texts), (w, access) =>
        {
            var person = new Person(Guid.CreateVersion7(), name, born, language, words.Local(w.Now));
            w.Db.HouseholdPersons.Add(person);
            Join(w, access.About, person.Id, role, own, note);
            return Task.CompletedTask;
        });
    }

    private static Task<IResult> Bring(HttpContext http, string reference, IFormCollection form, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (id, role, own) = (typed.Id("persoon"), typed.Choice<HouseholdRole>("rol"), typed.Line("eigen-rol", HouseholdMember.LongestRole));
        return HouseholdForms.Save<KnownPersonPage>(http, form, reference, "household-person-known", typed, "BringPerson", FieldOf, Others(texts), async (w, access) =>
        {
            var offered = await KnownPersons.For(w.Db, w.Caller.Viewer, access, w.Now);
            var known = offered.Find(p => p.PersonId == id) ?? throw RefusedException.Unknown();
            w.AboutCase(known.CaseId);
            Join(w, access.About, id, role, own, string.Empty);
        });
    }

    private static Task<IResult> Change(HttpContext http, string reference, Guid id, IFormCollection form, Words words, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (name, role, own, born, language, note) = Fields(typed);
        return HouseholdForms.Save<PersonPage>(http, form, reference, "household-person", typed, "ChangePerson", FieldOf, Stored(id, texts), async (w, access) =>
        {
            var (member, person) = await Find(w.Db, access, w.Caller.Viewer, id);
            StaleVersion.Check(typed.Version, VersionOf(member, person));
            (person, _) = await OpenRecord.Of(w, person);
            person.Change(person.Version, name, born, language, words.Local(w.Now));
            member.Change(member.Version, role, own, note);
            w.About(person.Id);
            await w.TellHouseholdsOf(person.Id);
        });
    }

    private static Task<IResult> Remove(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "RemovePerson", HouseholdForms.Under, async (w, access) =>
        {
            var (member, person) = await Find(w.Db, access, w.Caller.Viewer, id);
            var (caseId, personId) = (access.About.Id, person.Id);
            w.Db.HouseholdMembers.Remove(member);
            w.Db.Relations.RemoveRange(await w.Db.Relations.Where(r => r.CaseId == caseId && (r.FromId == personId || r.ToId == personId)).ToListAsync());
            await SafeContacts.Remove(w, member.Id);
            if (!await w.Db.HouseholdMembers.AnyAsync(m => m.PersonId == personId && m.Id != member.Id))
            {
                // In no household any more: nothing of the person stays.
                w.Db.Representations.RemoveRange(await w.Db.Representations.Where(r => r.PersonId == personId).ToListAsync());
                w.Db.HouseholdPersons.Remove(person);
            }

            w.About(personId);
            if (member.ClosedAt is null)
            {
                w.Note(caseId, CaseEventKind.PersonRemoved, member.Role.ToString(), subject: personId);
            }
            else
            {
                // Nobody is left to ask whether somebody may know of a closed person: what the timeline told goes along. The log keeps who did what.
                w.Db.CaseEvents.RemoveRange(await w.Db.CaseEvents.Where(e => e.CaseId == caseId && e.SubjectId == personId).ToListAsync());
            }

            w.TellHousehold(caseId);
        });

    private static void Join(Writing w, Case about, Guid personId, HouseholdRole role, string own, string note)
    {
        w.Db.HouseholdMembers.Add(new HouseholdMember(Guid.CreateVersion7(), about.Id, personId, role, own, note, w.Now));
        w.About(personId);
        w.Note(about.Id, CaseEventKind.PersonAdded, role.ToString(), subject: personId);
        w.TellHousehold(about.Id);
    }

    private static (string Name, HouseholdRole Role, string Own, DateOnly? Born, string Language, string Note) Fields(Typing typed) => (
        typed.RequiredLine("naam", Person.LongestName),
        typed.Choice<HouseholdRole>("rol"),
        typed.Line("eigen-rol", HouseholdMember.LongestRole),
        typed.OptionalDay("geboren"),
        typed.Line("taal", Person.LongestLanguage),
        typed.Line("notitie", HouseholdMember.LongestNote));

    private static string? FieldOf(string code) => code switch
    {
        "birth-date-unlikely" => "geboren",
        "role-words-missing" => "eigen-rol",
        _ => null,
    };

    // Two things on one form: any change of either makes another number.
    private static int VersionOf(HouseholdMember member, Person person) => member.Version + person.Version;

    private static HouseholdForms.Present Blank(IStringLocalizer<HouseholdTexts> texts) => (_, access) =>
        Task.FromResult(new HouseholdFormView(access.About.Reference, Path(access, New), FilledForm.Empty)
        {
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>> { ["rol"] = Roles(texts) },
        });

    private static HouseholdForms.Present Others(IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
        new HouseholdFormView(access.About.Reference, Path(access, Known), FilledForm.Empty)
        {
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>>
            {
                ["rol"] = Roles(texts),
                ["persoon"] = await Offered(scope, access, texts),
            },
        };

    private static HouseholdForms.Present Stored(Guid id, IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
    {
        var (member, person) = await Find(scope.Db, access, scope.Caller.Viewer, id);
        scope.Show(person.Id, access.Sight.Ground);
        return new HouseholdFormView(access.About.Reference, Path(access, $"/personen/{id}"), FilledForm.Of(
            VersionOf(member, person),
            ("naam", person.Name),
            ("rol", member.Role.ToString()),
            ("eigen-rol", member.OwnRole),
            ("geboren", person.BornOn is { } born ? Words.Machine(born) : string.Empty),
            ("taal", person.Language),
            ("notitie", member.Note)))
        {
            Subject = person.Name,
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>> { ["rol"] = Roles(texts) },
        };
    };

    private static async Task<List<FieldChoice>> Offered(AccessScope scope, CaseAccess access, IStringLocalizer<HouseholdTexts> texts)
    {
        var offered = await KnownPersons.For(scope.Db, scope.Caller.Viewer, access, scope.Now);
        offered.ForEach(p =>
        {
            scope.ShowCase(p.CaseId, Ground.CaseTeam);
            scope.Show(p.PersonId, Ground.CaseTeam);
        });
        return offered.ConvertAll(p => new FieldChoice(p.PersonId.ToString(), texts["KnownPerson", p.Name, p.OwnRole.Length > 0 ? p.OwnRole : texts[$"Role.{p.Role}"].Value, p.Reference]));
    }

    private static List<FieldChoice> Roles(IStringLocalizer<HouseholdTexts> texts) => [.. Enum.GetValues<HouseholdRole>().Select(r => new FieldChoice(r.ToString(), texts[$"Role.{r}"]))];

    private static string Path(CaseAccess access, string under) => CaseEndpoints.PathOf(access.About.Reference) + HouseholdForms.Under + under;
}
